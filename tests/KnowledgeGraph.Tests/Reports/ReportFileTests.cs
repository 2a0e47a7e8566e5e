using KnowledgeGraph.Reports;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Tests.Reports;

public sealed class ReportFileTests
{
    private const string Text = """
        // A person's timeline
        // What is said of somebody.
        // @param name string = "Xie Saining"  the person
        // @param limit integer  how many rows
        RETURN $name, $limit
        """;

    [Fact]
    public void The_head_tells_title_description_and_parameters()
    {
        var report = ReportFile.Parse("reports/timeline.cypher", Text);

        report.Name.ShouldBe("timeline");
        report.Title.ShouldBe("A person's timeline");
        report.Description.ShouldBe("What is said of somebody.");
        report.Parameters.ShouldBe(
        [
            new ReportParameter("name", ReportParameterType.String, true, "Xie Saining", "the person"),
            new ReportParameter("limit", ReportParameterType.Integer, false, null, "how many rows"),
        ]);
    }

    [Fact]
    public void Defaults_fill_what_is_not_given()
    {
        var statement = ReportFile.Parse("timeline.cypher", Text).Bind(new Dictionary<string, string> { ["limit"] = "5" });

        statement.Parameters["name"].ShouldBe("Xie Saining");
        statement.Parameters["limit"].ShouldBe(5L);
    }

    [Theory]
    [InlineData("", "report 'timeline' needs the parameter 'limit' (how many rows): add --param limit=…")]
    [InlineData("limit=many", "parameter 'limit': expected a whole number, found 'many'")]
    [InlineData("limit=1,nmae=x", "report 'timeline' has no parameter 'nmae'; it takes name, limit")]
    public void A_parameter_that_is_missing_wrong_or_unknown_is_named(string given, string message)
    {
        var parameters = given.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('='))
            .ToDictionary(pair => pair[0], pair => pair[1]);

        Should.Throw<KnowledgeGraphException>(() => ReportFile.Parse("timeline.cypher", Text).Bind(parameters)).Message.ShouldBe(message);
    }

    [Theory]
    [InlineData("RETURN 1", "x.cypher(1,1): expected a comment with the report's title, such as '// Who founded what'")]
    [InlineData("// T\n// @param name text\nRETURN 1", "x.cypher(2,1): expected '// @param NAME string|integer|float|boolean [= DEFAULT]  DESCRIPTION', found '// @param name text'")]
    [InlineData("// T\n// @param n integer = \"x\"\nRETURN 1", "x.cypher(2,1): expected a whole number as the default, found \"x\"")]
    public void A_head_that_cannot_be_read_is_refused_with_its_place(string text, string message)
    {
        Should.Throw<KnowledgeGraphException>(() => ReportFile.Parse("x.cypher", text)).Message.ShouldBe(message);
    }

    [Fact]
    public void Every_report_that_ships_is_listed_and_declares_what_it_uses()
    {
        var reports = new ReportCatalog().Reports.ToList();

        reports.Count.ShouldBeGreaterThanOrEqualTo(8);
        foreach (var report in reports)
        {
            var used = System.Text.RegularExpressions.Regex.Matches(report.Text, @"\$(\w+)").Select(match => match.Groups[1].Value).Distinct();
            used.Order(StringComparer.Ordinal).ShouldBe(report.Parameters.Select(parameter => parameter.Name).Order(StringComparer.Ordinal), report.Name);
        }
    }

    [Fact]
    public void An_unknown_report_is_answered_with_those_there_are()
    {
        Should.Throw<KnowledgeGraphException>(() => new ReportCatalog().Find("nothing")).Message
            .ShouldStartWith("there is no report 'nothing'; there are: articles, articles-mentioning, co-mentions, ");
    }
}

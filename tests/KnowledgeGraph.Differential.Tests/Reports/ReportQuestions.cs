using KnowledgeGraph.Graph;
using KnowledgeGraph.Reports;

namespace KnowledgeGraph.Differential.Tests.Reports;

/// <summary>The reports with values for their parameters: names that are there and names that are not, limits none and many.</summary>
internal static class ReportQuestions
{
    private static readonly string[] OtherNames = ["", "nobody of this name", "PARIS", "'; MATCH (n) RETURN n", "person:xie-saining", "Ünï 漢字 😀"];

    private static readonly string[] Numbers = ["0", "1", "3", "1000", "9223372036854775807", "-1"];

    public static IEnumerable<CypherStatement> All(IReadOnlyList<string> names) =>
        from report in new ReportCatalog().Reports
        from given in Values(report, [.. names, .. OtherNames])
        select report.Bind(given);

    /// <summary>One parameter at a time, the others as they are by default or, where they have no default, the first name.</summary>
    private static IEnumerable<Dictionary<string, string>> Values(Report report, IReadOnlyList<string> names)
    {
        var usual = report.Parameters.Where(parameter => !parameter.HasDefault)
            .ToDictionary(parameter => parameter.Name, _ => names[0], StringComparer.Ordinal);
        yield return usual;
        foreach (var parameter in report.Parameters)
        {
            foreach (var value in parameter.Type == ReportParameterType.String ? names : Numbers)
            {
                yield return new Dictionary<string, string>(usual, StringComparer.Ordinal) { [parameter.Name] = value };
            }
        }
    }
}

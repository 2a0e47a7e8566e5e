using System.Text;
using Shouldly;

namespace KnowledgeGraph.EndToEnd.Tests;

/// <summary>Each fault is one line on standard error and an exit code; what else was named is still loaded.</summary>
public sealed class BadInputTests
{
    private static readonly string Good = Samples.Of("telescope.html");

    [Fact]
    public async Task A_missing_file_is_named_and_the_others_are_loaded()
    {
        using var folder = new TemporaryFolder();
        await RefusesAsync(folder, folder.File("missing.html"), "missing.html");
    }

    [Fact]
    public async Task An_empty_file_is_named_and_the_others_are_loaded()
    {
        using var folder = new TemporaryFolder();
        await RefusesAsync(folder, folder.Write("empty.html", ""), "empty");
    }

    [Fact]
    public async Task A_binary_file_is_named_and_the_others_are_loaded()
    {
        using var folder = new TemporaryFolder();
        await RefusesAsync(folder, folder.Write("picture.html", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0]), "PNG");
    }

    [Fact]
    public async Task A_hundred_megabytes_of_tags_are_refused_by_size()
    {
        using var folder = new TemporaryFolder();
        var divs = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("<div>", 20_000)));
        await using (var file = File.Create(folder.File("huge.html")))
        {
            for (var i = 0; i < 1_000; i++)
            {
                await file.WriteAsync(divs);
            }
        }

        await RefusesAsync(folder, folder.File("huge.html"), "MB");
    }

    [Fact]
    public async Task Deeply_nested_tags_within_the_size_limit_are_refused_too()
    {
        using var folder = new TemporaryFolder();
        await RefusesAsync(folder, folder.Write("deep.html", string.Concat(Enumerable.Repeat("<div>", 1_000_000))), "deep.html");
    }

    [Fact]
    public async Task A_page_without_an_article_is_named()
    {
        using var folder = new TemporaryFolder();
        await RefusesAsync(folder, folder.Write("login.html", "<html><body><form>Name <input> <button>Log in</button></form></body></html>"), "login.html");
    }

    [Fact]
    public async Task A_page_that_lies_about_its_encoding_is_still_read()
    {
        using var folder = new TemporaryFolder();
        var page = "<html><head><meta charset=\"utf-8\"></head><body><article><h1>Café opens</h1><p>" +
            string.Concat(Enumerable.Repeat("José Núñez opened a café in Málaga on Monday, and many people came to see it. ", 5)) + "</p></article></body></html>";
        var run = await KgRun.Async("extract", folder.Write("latin.html", Encoding.Latin1.GetBytes(page)));

        run.ExitCode.ShouldBe(0, run.Diagnostics);
        run.Data.ShouldContain("José Núñez");
    }

    [Theory]
    [InlineData("kg: there is no report 'nothing'; there are: ", "report", "run", "nothing")]
    [InlineData("kg: report 'timeline' needs the parameter 'name'", "report", "run", "timeline")]
    [InlineData("kg: there is no database 'nowhere.kg'; 'kg load' makes it, or name another with --database", "report", "run", "founders", "--database", "nowhere.kg")]
    [InlineData("kg: bolt://localhost speaks Bolt, and this build of kg speaks HTTP to Neo4j: give the server's HTTP address instead, usually http://localhost:7474", "query", "RETURN 1", "--database", "bolt://localhost")]
    public async Task A_mistake_on_the_command_line_is_one_line_with_the_remedy(string message, params string[] args)
    {
        var run = await KgRun.Async(args);

        run.ExitCode.ShouldBe(1);
        run.Diagnostics.ShouldStartWith(message);
        run.Diagnostics.TrimEnd().ShouldNotContain('\n');
    }

    [Fact]
    public async Task A_syntax_error_in_Cypher_tells_line_column_and_what_was_expected()
    {
        using var folder = new TemporaryFolder();
        var run = await KgRun.Async("query", "MATCH (n)\nRETRUN n", "--database", folder.Database);

        run.ExitCode.ShouldBe(1);
        run.Diagnostics.ShouldStartWith("kg: (2,1): ");
        run.Diagnostics.ShouldContain("expected");
        run.Diagnostics.TrimEnd().ShouldNotContain('\n');
    }

    [Fact]
    public async Task A_syntax_error_in_a_report_names_its_file_too()
    {
        using var folder = new TemporaryFolder();
        await KgRun.Async("load", Good, "--database", folder.Database);
        var run = await KgRun.Async("report", "run", folder.Write("mine.cypher", "// Mine\nMATCH (n) RETRUN n"), "--database", folder.Database);

        run.ExitCode.ShouldBe(1);
        run.Diagnostics.ShouldStartWith("kg: mine.cypher(2,11): expected ");
    }

    [Fact]
    public async Task A_database_that_another_process_writes_to_is_said_to_be_locked()
    {
        using var folder = new TemporaryFolder();
        await KgRun.Async("load", Good, "--database", folder.Database);
        using var other = KnowledgeGraph.Cypher.CypherDatabase.Open(folder.Database);
        using var session = other.OpenSession();
        using var transaction = session.Begin();
        transaction.Run("CREATE (:Article {id: 'x'})");
        var run = await KgRun.Async("load", Samples.Folder, "--database", folder.Database);

        run.ExitCode.ShouldBe(2);
        run.Diagnostics.ShouldContain("locked");
        run.Diagnostics.TrimEnd().ShouldNotContain('\n');
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_left_alone()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("notes.kg", "these are my notes, not a database");
        var run = await KgRun.Async("load", Good, "--database", path);

        run.ExitCode.ShouldBe(2);
        run.Diagnostics.ShouldContain("notes.kg");
        (await File.ReadAllTextAsync(path)).ShouldBe("these are my notes, not a database");
    }

    private static async Task RefusesAsync(TemporaryFolder folder, string bad, string words)
    {
        var run = await KgRun.Async("load", bad, Good, "--database", folder.Database);

        run.ExitCode.ShouldBe(1);
        run.Diagnostics.ShouldStartWith("kg: ");
        run.Diagnostics.ShouldContain(words);
        run.Diagnostics.TrimEnd().ShouldNotContain('\n');
        var count = await KgRun.Async("query", "MATCH (a:Article) RETURN count(a) AS articles", "--database", folder.Database, "--format", "csv");
        count.Data.ShouldBe("articles\n1\n");
    }
}

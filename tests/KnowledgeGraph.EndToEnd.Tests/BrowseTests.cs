using KnowledgeGraph.Cli.Browsing;
using KnowledgeGraph.Reports;
using KnowledgeGraph.Tests;
using Shouldly;

namespace KnowledgeGraph.EndToEnd.Tests;

public sealed class BrowseTests
{
    [Fact]
    public async Task A_file_cannot_be_browsed_and_the_way_to_a_server_is_told()
    {
        using var folder = new TemporaryFolder();
        var browse = await KgRun.Async("browse", "--database", folder.Database);
        browse.ExitCode.ShouldBe(1);
        browse.Data.ShouldBe("");
        browse.Diagnostics.ShouldBe(
            $"kg: the database '{folder.Database}' is a file, and Neo4j Browser shows a Neo4j server: start one with 'docker compose up -d --wait', " +
            "load it with 'kg load PATH --database http://localhost:7474', and browse it with 'kg browse --database http://localhost:7474'\n");
        File.Exists(folder.Database).ShouldBeFalse();
    }

    [Theory]
    [InlineData("neo4j+s://ab12cd34.databases.neo4j.io", "https://browser.neo4j.io/?dbms=neo4j%2Bs%3A%2F%2Fneo4j%40ab12cd34.databases.neo4j.io&db=neo4j&cmd=edit&arg=")]
    [InlineData("bolt://graph.example.org:7688", "http://graph.example.org:7474/browser/?dbms=bolt%3A%2F%2Fneo4j%40graph.example.org%3A7688&db=neo4j&cmd=edit&arg=")]
    public async Task A_server_is_browsed_where_its_kind_of_address_leads(string database, string start)
    {
        var browse = await KgRun.Async("browse", "articles", "--database", database);
        browse.ExitCode.ShouldBe(0, browse.Diagnostics);
        browse.Data.ShouldStartWith(start + "%2F%2F%20What%20has%20been%20loaded%0A");
    }

    [Theory]
    [InlineData("kg: there is no report 'nonsense'; there are: ", "nonsense")]
    [InlineData("kg: report 'timeline' needs the parameter 'name'", "timeline")]
    [InlineData("kg: --param needs the name of a report: kg browse NAME --param …", "--param", "name=x")]
    [InlineData("kg: no server answers at http://localhost:1: is Neo4j running?")]
    public async Task What_cannot_be_browsed_is_told(string words, params string[] arguments)
    {
        var browse = await KgRun.Async(["browse", .. arguments, "--database", "http://localhost:1"]);
        browse.ExitCode.ShouldNotBe(0);
        browse.Diagnostics.ShouldStartWith(words);
    }

    [SkippableFact]
    public async Task An_address_reaches_the_opener_as_it_is_and_no_shell_reads_it()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows opens addresses itself.");
        using var folder = new TemporaryFolder();
        var opener = folder.Write("opener", $"#!/bin/sh\nprintf %s \"$1\" > '{folder.File("seen")}'\necho noise\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(opener, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        var address = new Uri($"http://localhost/?a=1&b=$(touch%20{folder.File("broken")});`id`'\"%20|x");
        await new AddressOpener(opener).OpenAsync(address, CancellationToken.None);
        (await File.ReadAllTextAsync(folder.File("seen"))).ShouldBe(address.AbsoluteUri);
        File.Exists(folder.File("broken")).ShouldBeFalse();
    }

    [SkippableFact]
    public async Task A_machine_without_an_opener_is_told_so()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows opens addresses itself.");
        var fault = await Should.ThrowAsync<EnvironmentException>(
            () => new AddressOpener("no-such-opener").OpenAsync(new Uri("http://localhost"), CancellationToken.None));
        fault.Message.ShouldBe("there is no 'no-such-opener' on this machine to open the address with: open it by hand");
    }

    [Fact]
    public void The_style_sheet_becomes_one_command_with_all_its_rules()
    {
        var command = StyleCommand.Of("node { color: #112233; caption: \"{name}\"; }\nrelationship.A { caption: \"<type>\"; }\n");
        command.ShouldBe(":style {\"node\":{\"color\":\"#112233\",\"caption\":\"{name}\"},\"relationship.A\":{\"caption\":\"<type>\"}}");
    }

    [Fact]
    public void The_guide_in_the_repository_holds_every_report_as_it_is()
    {
        var guide = GuidePage.Write(new ReportCatalog().Reports);
        Golden.Check(Path.Combine(RepositoryFiles.Root, "cypher", "browser", "guide.html"), guide);
        var text = System.Net.WebUtility.HtmlDecode(guide);
        foreach (var report in new ReportCatalog().Reports)
        {
            text.ShouldContain(ReportText.WithoutParameters(report.Text), customMessage: report.Name);
        }
    }
}

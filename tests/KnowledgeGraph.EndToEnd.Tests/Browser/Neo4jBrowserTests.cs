using KnowledgeGraph.Neo4j.Tests.Server;
using Microsoft.Playwright;
using Shouldly;

namespace KnowledgeGraph.EndToEnd.Tests.Browser;

[Collection(Neo4jServer.Collection)]
public sealed class Neo4jBrowserTests(Neo4jServer server)
{
    [SkippableFact]
    public async Task A_report_opened_by_kg_browse_shows_the_rows_that_kg_prints()
    {
        await LoadSamplesAsync();
        await using var window = await BrowserWindow.OpenAsync();
        await window.LogInAsync(await AddressAsync("founders"), server.Variables["NEO4J_PASSWORD"]);
        await window.RunAsync();

        var rows = await KgProcess.RunAsync(server.Variables, "query", "MATCH (a)-[f:FOUNDED|CO_FOUNDED]->(b) RETURN a.name, b.name", "--format", "csv");
        var cells = rows.Data.Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..].SelectMany(row => row.Split(',')).ToList();
        cells.ShouldContain("Xie Saining");
        foreach (var cell in cells)
        {
            await Assertions.Expect(window.Result).ToContainTextAsync(cell);
        }

        await Assertions.Expect(window.Result).ToContainTextAsync("Elkraft Marine was founded by Jens Holm in Aarhus.");
        await window.PhotographAsync("report-founders");
    }

    [SkippableFact]
    public async Task Values_with_the_signs_of_addresses_arrive_whole()
    {
        await LoadSamplesAsync();
        const string odd = "Ada & Bea #1 ?arg=2 100%25 + 'x' \\ \"y\" $name";
        await KgProcess.RunAsync(server.Variables, "query", "MATCH (e:Entity {name: 'Voltara'}) SET e.aliases = e.aliases + $alias", "--param", $"alias={odd}");
        await using var window = await BrowserWindow.OpenAsync();
        await window.LogInAsync(await AddressAsync("founders", "--param", $"name={odd}"), server.Variables["NEO4J_PASSWORD"]);
        await window.RunAsync();
        await Assertions.Expect(window.Result).ToContainTextAsync("Tomas Lindgren");
        await Assertions.Expect(window.Result).Not.ToContainTextAsync("Xie Saining");
    }

    [SkippableFact]
    public async Task The_first_look_is_a_picture_with_names_in_the_colours_of_the_style_sheet()
    {
        await LoadSamplesAsync();
        await using var window = await BrowserWindow.OpenAsync();
        await window.LogInAsync(await AddressAsync("--style"), server.Variables["NEO4J_PASSWORD"]);
        await window.RunAsync();
        await Assertions.Expect(window.Result).ToContainTextAsync("node.Organization");
        await window.KeptAsync(StyleSheet.Value("node.Organization", "color"));
        await window.GoAsync(await AddressAsync());
        await window.RunAsync();

        await ExpectColourAsync(window, "Voltara", "node.Organization");
        await ExpectColourAsync(window, "Paris", "node.Place");
        await ExpectColourAsync(window, "Siemens", "node.Organization");
        await Assertions.Expect(window.Result.Locator("g.relationship", new() { HasText = "CO_FOUNDED" })).ToHaveCountAsync(1);
        await window.EnlargeAsync();
        await window.PhotographAsync("first-look");
    }

    [SkippableFact]
    public async Task The_guide_fills_the_editor_with_what_is_clicked()
    {
        await LoadSamplesAsync();
        using var kg = KgProcess.Start(server.Variables, "browse", "--guide");
        try
        {
            var address = await kg.StandardOutput.ReadLineAsync();
            await using var window = await BrowserWindow.OpenAsync();
            await window.LogInAsync(address!, server.Variables["NEO4J_PASSWORD"]);
            await window.Page.GetByText("Take the style sheet").ClickAsync();
            await Assertions.Expect(window.Result).ToContainTextAsync("node.Organization");
            await window.Page.Locator("pre.runnable", new() { HasText = "A first look" }).ClickAsync();
            await Assertions.Expect(window.Page.GetByTestId("activeEditor")).ToContainTextAsync("hub");
            await window.RunAsync();
            await ExpectColourAsync(window, "Voltara", "node.Organization");
            await window.PhotographAsync("guide");
        }
        finally
        {
            kg.Kill();
        }
    }

    /// <summary>A picture may be drawn before the style sheet is laid over it.</summary>
    private static Task ExpectColourAsync(BrowserWindow window, string name, string selector) =>
        Assertions.Expect(window.Result.Locator("g.node", new() { HasText = name }).Locator("circle.b-outline"))
            .ToHaveAttributeAsync("fill", StyleSheet.Value(selector, "color"));

    private async Task<string> AddressAsync(params string[] arguments)
    {
        var browse = await KgProcess.RunAsync(server.Variables, ["browse", .. arguments]);
        browse.ExitCode.ShouldBe(0, browse.Diagnostics);
        browse.Data.ShouldNotContain(server.Variables["NEO4J_PASSWORD"]);
        return browse.Data.Trim();
    }

    private async Task LoadSamplesAsync()
    {
        Chromium.Require();
        Neo4jServer.Require();
        await using (await server.OpenEmptyAsync())
        {
        }

        var load = await KgProcess.RunAsync(server.Variables, "load", Samples.Folder);
        load.ExitCode.ShouldBe(0, load.Diagnostics);
    }
}

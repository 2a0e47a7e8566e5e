using KnowledgeGraph.Extraction;
using KnowledgeGraph.Extraction.Claims;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Loading;
using KnowledgeGraph.Neo4j.Tests.Server;
using KnowledgeGraph.Reports;
using Shouldly;

namespace KnowledgeGraph.Neo4j.Tests.Loading;

[Collection(Neo4jServer.Collection)]
public sealed class ArticleLoaderTests(Neo4jServer server)
{
    [SkippableFact]
    public async Task The_schema_can_be_applied_again_and_is_all_there()
    {
        Neo4jServer.Require();
        await using var session = await server.OpenEmptyAsync();
        await GraphSchema.ApplyAsync(session);
        await GraphSchema.ApplyAsync(session);
        var constraints = await session.ReadAsync(new CypherStatement("SHOW CONSTRAINTS YIELD name RETURN name ORDER BY name"));
        constraints.Select(row => row[0]).ShouldBe(["article_id", "claim_id", "entity_id", "sentence_id"]);
    }

    [SkippableFact]
    public async Task An_article_is_new_then_unchanged_then_replaced_then_forgotten()
    {
        Neo4jServer.Require();
        await using var session = await OpenAsync();
        const string url = "https://news.example/engines";
        (await LoadAsync(session, Engines().At(url))).ShouldBe(LoadOutcome.New);
        var first = await SnapshotAsync(session);
        (await LoadAsync(session, Engines().At(url))).ShouldBe(LoadOutcome.Unchanged);
        (await SnapshotAsync(session)).ShouldBe(first);

        (await LoadAsync(session, new SmallArticle().Says("Ada", "FOUNDED", "Engine Works").At(url))).ShouldBe(LoadOutcome.Replaced);
        (await FactsAsync(session)).ShouldBe(["Ada FOUNDED Engine Works 1"]);
        (await LoadAsync(session, Engines().At(url))).ShouldBe(LoadOutcome.Replaced);
        (await SnapshotAsync(session)).ShouldBe(first);

        (await ArticleLoader.ForgetAsync(session, url)).ShouldNotBeNull();
        (await SnapshotAsync(session)).ShouldBeEmpty();
        (await ArticleLoader.ForgetAsync(session, url)).ShouldBeNull();
    }

    [SkippableFact]
    public async Task Forgetting_an_article_takes_out_exactly_what_no_other_supports()
    {
        Neo4jServer.Require();
        await using var session = await OpenAsync();
        await LoadAsync(session, Engines().At("https://a.example/1"));
        var alone = await SnapshotAsync(session);
        await LoadAsync(session, new SmallArticle()
            .Says("Ada", "FOUNDED", "Engine Works", claim => claim with { Time = "1843" })
            .Says("Grace", "JOINED", "Ship Yard").At("https://b.example/2"));
        (await FactsAsync(session)).ShouldBe(["Ada FOUNDED Engine Works 2", "Bea JOINED Engine Works 1", "Grace JOINED Ship Yard 1"]);
        await ArticleLoader.ForgetAsync(session, "https://b.example/2");
        (await SnapshotAsync(session)).ShouldBe(alone);
    }

    [SkippableFact]
    public async Task Every_saved_report_runs()
    {
        Neo4jServer.Require();
        await using var session = await OpenAsync();
        await LoadAsync(session, Engines().At("https://a.example/1"));
        await LoadAsync(session, new SmallArticle()
            .Says("Ada", "FOUNDED", "Engine Works", claim => claim with { Time = "1843" })
            .Says("Bea", "FOUNDED", "Ship Yard")
            .Says("Bea", "JOINED", "Royal Society", claim => claim with { Modality = Modality.Planned }).At("https://b.example/2"));
        foreach (var report in new ReportCatalog().Reports)
        {
            var given = report.Parameters.Where(parameter => !parameter.HasDefault)
                .ToDictionary(parameter => parameter.Name, parameter => parameter.Name == "to" ? "Bea" : "Ada", StringComparer.Ordinal);
            await using var result = await session.RunAsync(report.Bind(given));
            var rows = await result.Rows.CountAsync();
            (report.Name, HasRows: rows > 0).ShouldBe((report.Name, report.Name is not ("quotes" or "roles" or "funding" or "figures")));
        }
    }

    private static SmallArticle Engines() => new SmallArticle()
        .Says("Ada", "FOUNDED", "Engine Works", claim => claim with { Time = "1843" })
        .Says("Bea", "JOINED", "Engine Works", claim => claim with { AttributedTo = new Attribution("person:ada", "Ada said") })
        .Says("Ada", "DECLINED", "Royal Society")
        .Says("Bea", "FOUNDED", "Ship Yard", claim => claim with { Polarity = Polarity.Negated });

    private async Task<ICypherSession> OpenAsync()
    {
        var session = await server.OpenEmptyAsync();
        await GraphSchema.ApplyAsync(session);
        return session;
    }

    private static Task<LoadOutcome> LoadAsync(ICypherSession session, ExtractionResult extraction) =>
        ArticleLoader.LoadAsync(session, ArticleGraphBuilder.Build(extraction));

    private static async Task<IEnumerable<string>> FactsAsync(ICypherSession session) =>
        (await session.ReadAsync(new CypherStatement(
            """
            MATCH (s:Entity)-[fact]->(o:Entity) WHERE fact.claim IS NOT NULL AND type(fact) <> 'DECLINED'
            RETURN s.name + ' ' + type(fact) + ' ' + o.name + ' ' + fact.support AS text ORDER BY text
            """))).Select(row => (string)row[0]!);

    private static async Task<IReadOnlyList<string>> SnapshotAsync(ICypherSession session)
    {
        var nodes = await session.ReadAsync(new CypherStatement("MATCH (n) RETURN labels(n) AS l, properties(n) AS p"));
        var relationships = await session.ReadAsync(new CypherStatement(
            "MATCH (a)-[r]->(b) RETURN coalesce(a.id, '') AS a, type(r) AS t, b.id AS b, properties(r) AS p"));
        return [.. nodes.Concat(relationships).Select(Text).Order(StringComparer.Ordinal)];

        static string Text(IReadOnlyList<object?> row) => string.Join(' ', row.Select(cell => CypherLiteral.Of(Sorted(cell))));

        static object? Sorted(object? cell) => cell switch
        {
            IReadOnlyDictionary<string, object?> map => new SortedDictionary<string, object?>(
                map.ToDictionary(pair => pair.Key, pair => pair.Value), StringComparer.Ordinal),
            IReadOnlyList<object?> list => list.OrderBy(item => item as string, StringComparer.Ordinal).ToList(),
            _ => cell,
        };
    }
}

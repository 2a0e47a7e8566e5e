using KnowledgeGraph.Auditing;
using KnowledgeGraph.Differential.Tests.Comparison;
using KnowledgeGraph.Differential.Tests.Corpus;
using KnowledgeGraph.Differential.Tests.Server;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Loading;
using KnowledgeGraph.Tests;
using Shouldly;

namespace KnowledgeGraph.Differential.Tests.Loading;

/// <summary>Loads both databases in step: rows and counters of every statement are compared, and then the whole graph.</summary>
[Collection(ComparedServer.Collection)]
public sealed class LoadTests(ComparedServer server)
{
    [SkippableFact]
    public async Task Every_statement_of_loading_does_the_same()
    {
        ComparedServer.Require();
        await using var pair = await GraphPair.OpenAsync(server);
        var statements = new SortedSet<string>(StringComparer.Ordinal);
        pair.Session.Watched = async (runner, statement) =>
        {
            statements.Add(statement.Text);
            await WholeGraph.CompareAsync(runner);
        };
        var (articles, shortened) = (Extracted.Samples, Extracted.ShortenedSamples());
        await LoadAsync(pair.Session, articles.Take(1), LoadOutcome.New);
        await LoadAsync(pair.Session, articles, LoadOutcome.Unchanged, LoadOutcome.New, LoadOutcome.New);
        await LoadAsync(pair.Session, articles, [.. articles.Select(_ => LoadOutcome.Unchanged)]);
        await LoadAsync(pair.Session, shortened, [.. articles.Select(_ => LoadOutcome.Replaced)]);
        await LoadAsync(pair.Session, articles.Skip(1), [.. articles.Skip(1).Select(_ => LoadOutcome.Replaced)]);
        await RunScriptAsync(pair.Session, articles[0]);

        (await ArticleLoader.ForgetAsync(pair.Session, articles[0].Article.Url!)).ShouldBe(articles[0].Article.Id);
        (await ArticleLoader.ForgetAsync(pair.Session, "nothing of this name")).ShouldBeNull();
        await CheckAsync(pair.Session);

        var missed = Directory.EnumerateFiles(Path.Combine(RepositoryFiles.Root, "cypher", "load"), "*.cypher")
            .Where(file => !statements.Contains(File.ReadAllText(file)))
            .Select(Path.GetFileName);
        missed.ShouldBeEmpty("statements that were not compared");
    }

    [SkippableFact]
    public async Task News_loaded_in_batches_makes_the_same_graph()
    {
        ComparedServer.Require();
        var news = Extracted.News(24);
        Skip.If(news is null, "The shared articles are not on this machine.");
        await using var pair = await GraphPair.OpenAsync(server);
        await ArticleLoader.LoadAsync(pair.Session, news);
        await CheckAsync(pair.Session);
        foreach (var article in news.Where((_, index) => index % 3 == 0))
        {
            await ArticleLoader.ForgetAsync(pair.Session, article.Article.Id);
        }

        await CheckAsync(pair.Session);
    }

    [SkippableFact]
    public async Task The_audit_finds_the_same_damage()
    {
        ComparedServer.Require();
        await using var pair = await GraphPair.OpenAsync(server);
        await ArticleLoader.LoadAsync(pair.Session, Extracted.Samples);
        foreach (var damage in CypherScript.Split(Queries.QueryFile.Read("damage.cypher")))
        {
            await pair.Session.ExecuteAsync(new CypherStatement(damage));
        }

        var (ours, theirs) = await pair.Session.FingerprintsAsync();
        ours.ShouldBe(theirs);
        (await GraphAudit.RunAsync(pair.Session).ToListAsync()).ShouldAllBe(finding => finding.Count > 0);
    }

    [SkippableFact]
    public async Task The_schema_can_be_applied_again_and_guards_the_same_keys()
    {
        ComparedServer.Require();
        await using var pair = await GraphPair.OpenAsync(server);
        await GraphSchema.ApplyAsync(pair.Session);
        foreach (var label in (string[])["Article", "Sentence", "Entity", "Claim"])
        {
            await pair.Session.ExecuteAsync(new CypherStatement($"CREATE (:{label} {{id: 'twice'}})"));
            await Should.ThrowAsync<KnowledgeGraphException>(() => pair.Session.ExecuteAsync(new CypherStatement($"CREATE (:{label} {{id: 'twice'}})")));
        }
    }

    /// <summary>As a user would in Neo4j Browser, over what is there.</summary>
    private static Task RunScriptAsync(PairedSession session, ArticleGraph article) =>
        session.InTransactionAsync(async (transaction, cancel) =>
        {
            foreach (var statement in ArticleLoader.Script(article))
            {
                await transaction.ExecuteAsync(statement, cancel);
            }

            return true;
        });

    private static async Task LoadAsync(PairedSession session, IEnumerable<ArticleGraph> articles, params LoadOutcome[] outcomes)
    {
        (await ArticleLoader.LoadAsync(session, [.. articles])).ShouldBe(outcomes);
        await CheckAsync(session);
    }

    /// <summary>The same graph on both, and nothing wrong in it.</summary>
    private static async Task CheckAsync(PairedSession session)
    {
        var (ours, theirs) = await session.FingerprintsAsync();
        ours.ShouldBe(theirs);
        (await GraphAudit.RunAsync(session).Where(finding => finding.Count > 0).ToListAsync()).ShouldBeEmpty();
    }
}

using KnowledgeGraph.Auditing;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Loading;
using KnowledgeGraph.Loading.Batches;
using KnowledgeGraph.Neo4j.Tests.Server;
using Shouldly;

namespace KnowledgeGraph.Neo4j.Tests.Loading;

[Collection(Neo4jServer.Collection)]
public sealed class BatchLoaderTests(Neo4jServer server)
{
    private static readonly BatchSize Small = new() { Rows = 200, SideBySide = 3 };

    [SkippableFact]
    public async Task Batches_side_by_side_in_any_order_make_the_graph_that_single_articles_make()
    {
        Neo4jServer.Require();
        var articles = NewsCorpus.Articles(24);
        await using var session = await OpenAsync();
        foreach (var article in articles)
        {
            (await ArticleLoader.LoadAsync(session, article)).ShouldBe(LoadOutcome.New);
        }

        var single = await GraphFingerprint.OfAsync(session);
        await using var other = await OpenAsync();
        var loaded = await LoadAsync(articles.Reverse());
        loaded.Select(item => item.Item).ShouldBe(articles.Reverse());
        loaded.ShouldAllBe(item => item.Outcome == LoadOutcome.New);
        (await GraphFingerprint.OfAsync(other)).ShouldBe(single);
        (await LoadAsync(articles)).ShouldAllBe(item => item.Outcome == LoadOutcome.Unchanged);
        (await GraphFingerprint.OfAsync(other)).ShouldBe(single);
        (await FindingsAsync(other)).ShouldBeEmpty();
    }

    [SkippableFact]
    public async Task Two_loaders_of_the_same_articles_at_once_make_one_graph()
    {
        Neo4jServer.Require();
        var articles = NewsCorpus.Articles(24);
        await using var session = await OpenAsync();
        await LoadAsync(articles);
        var once = await GraphFingerprint.OfAsync(session);

        await using var other = await OpenAsync();
        var loads = await Task.WhenAll(LoadAsync(articles), LoadAsync(articles.Reverse()));
        loads.SelectMany(items => items).ShouldAllBe(item => item.Fault == null);
        loads.SelectMany(items => items).Count(item => item.Outcome == LoadOutcome.New).ShouldBe(articles.Count);
        (await GraphFingerprint.OfAsync(other)).ShouldBe(once);
        (await FindingsAsync(other)).ShouldBeEmpty();
    }

    [SkippableFact]
    public async Task Changed_articles_loaded_at_once_leave_what_a_fresh_load_would()
    {
        Neo4jServer.Require();
        var (before, after) = (NewsCorpus.Articles(16), NewsCorpus.Articles(16, seed: 1000));
        await using var session = await OpenAsync();
        await LoadAsync(after);
        var fresh = await GraphFingerprint.OfAsync(session);

        await using var other = await OpenAsync();
        await LoadAsync(before);
        (await GraphFingerprint.OfAsync(other)).ShouldNotBe(fresh);
        (await LoadAsync(after)).ShouldAllBe(item => item.Outcome == LoadOutcome.Replaced);
        (await GraphFingerprint.OfAsync(other)).ShouldBe(fresh);
        (await FindingsAsync(other)).ShouldBeEmpty();
    }

    [SkippableTheory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Loaders_that_replace_forget_and_add_at_once_leave_what_a_fresh_load_would(int seed)
    {
        Neo4jServer.Require();
        var (before, after) = (NewsCorpus.Articles(48, seed), NewsCorpus.Articles(48, seed: 1000 + seed));
        await using var session = await OpenAsync();
        await LoadAsync([.. after.Take(12), .. before.Skip(18)]);
        var fresh = await GraphFingerprint.OfAsync(session);

        await using var other = await OpenAsync();
        await LoadAsync(before.Take(24));
        var forgetting = ForgetAsync(before.Skip(12).Take(6));
        var loads = await Task.WhenAll(LoadAsync(after.Take(12)), LoadAsync(before.Skip(24).Take(12)), LoadAsync(before.Skip(30).Reverse()));
        await forgetting;
        loads.SelectMany(items => items).Select(item => item.Fault?.Message).OfType<string>().ShouldBeEmpty();
        (await FindingsAsync(other)).ShouldBeEmpty();
        (await GraphFingerprint.OfAsync(other)).ShouldBe(fresh);
    }

    [SkippableFact]
    public async Task The_later_of_two_versions_of_an_article_wins()
    {
        Neo4jServer.Require();
        var (before, after) = (NewsCorpus.Articles(1)[0], NewsCorpus.Articles(1, seed: 1000)[0]);
        await using var session = await OpenAsync();
        var loaded = await LoadAsync([before, after]);
        loaded.Select(item => item.Outcome).ShouldBe([LoadOutcome.New, LoadOutcome.Replaced]);
        (await ArticleLoader.LoadAsync(session, after)).ShouldBe(LoadOutcome.Unchanged);
    }

    [SkippableFact]
    public async Task An_article_that_does_not_fit_together_is_named_and_the_others_are_loaded()
    {
        Neo4jServer.Require();
        var articles = NewsCorpus.Articles(5).ToList();
        var stray = new Dictionary<string, object?>(articles[2].Mentions[0]) { ["entity"] = "person:nobody" };
        articles[2] = articles[2] with { Mentions = [stray, .. articles[2].Mentions.Skip(1)] };
        await using var session = await OpenAsync();
        var loaded = await LoadAsync(articles, BatchSize.OneWriter);
        var fault = loaded.Single(item => item.Fault is not null);
        loaded.IndexOf(fault).ShouldBe(2);
        fault.Fault!.Message.ShouldBe(
            "'person:nobody' is linked to and is not among what the article has; nothing of it was loaded");
        loaded.Where(item => item != fault).ShouldAllBe(item => item.Outcome == LoadOutcome.New);
    }

    [SkippableFact]
    public async Task The_audit_finds_what_does_not_hold_together()
    {
        Neo4jServer.Require();
        await using var session = await OpenAsync();
        await LoadAsync(NewsCorpus.Articles(10));
        (await FindingsAsync(session)).ShouldBeEmpty();
        await session.ExecuteAsync(new CypherStatement("MATCH (:Sentence)-[m:MENTIONS]->() WITH m LIMIT 1 SET m.text = 'nobody'"));
        await session.ExecuteAsync(new CypherStatement("MATCH (:Entity)-[f]->(:Entity) WITH f LIMIT 1 DELETE f"));
        await session.ExecuteAsync(new CypherStatement("CREATE (:Claim {id: 'from nowhere'})"));
        (await FindingsAsync(session)).Select(finding => (finding.Name, finding.Count)).ShouldBe(
            [("claims-without-evidence", 1), ("claims-without-fact", 1), ("claims-without-subject", 1), ("mentions-not-in-sentence", 1)]);
    }

    private static async Task<IReadOnlyList<AuditFinding>> FindingsAsync(ICypherSession session) =>
        await GraphAudit.RunAsync(session).Where(finding => finding.Count > 0).ToListAsync();

    private async Task<List<LoadedItem<ArticleGraph>>> LoadAsync(IEnumerable<ArticleGraph> articles, BatchSize? size = null)
    {
        await using var database = Neo4jDatabase.Open(server.Options);
        return await new BatchLoader(database, size ?? Small).LoadAsync(articles.ToAsyncEnumerable(), article => article).ToListAsync();
    }

    private async Task ForgetAsync(IEnumerable<ArticleGraph> articles)
    {
        await using var database = Neo4jDatabase.Open(server.Options);
        await using var session = await database.OpenSessionAsync();
        foreach (var article in articles)
        {
            (await ArticleLoader.ForgetAsync(session, article.Article.Id)).ShouldBe(article.Article.Id);
        }
    }

    private async Task<ICypherSession> OpenAsync()
    {
        var session = await server.OpenEmptyAsync();
        await GraphSchema.ApplyAsync(session);
        return session;
    }
}

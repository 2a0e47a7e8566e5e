using KnowledgeGraph.Auditing;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Loading;
using KnowledgeGraph.Loading.Batches;
using KnowledgeGraph.Neo4j.Tests.Loading;
using KnowledgeGraph.Neo4j.Tests.Server;
using Shouldly;

namespace KnowledgeGraph.Neo4j.Tests.Faults;

/// <summary>What the tests of faults load: enough articles for a fault to come in their midst, in small batches, two at once.</summary>
internal sealed class LoadingScene(Neo4jServer server, int articles)
{
    private static readonly BatchSize Small = new() { Rows = 100, SideBySide = 2 };

    private readonly IReadOnlyList<ArticleGraph> _articles = NewsCorpus.Articles(articles);

    /// <summary>An empty graph with its schema.</summary>
    public async Task<ICypherSession> OpenAsync()
    {
        var session = await server.OpenEmptyAsync();
        await GraphSchema.ApplyAsync(session);
        return session;
    }

    /// <summary>The graph of an undisturbed load; an empty one is left behind.</summary>
    public async Task<GraphFingerprint> UndisturbedAsync()
    {
        if (!server.Undisturbed.TryGetValue(_articles.Count, out var fingerprint))
        {
            await using var session = await OpenAsync();
            await using var database = Neo4jDatabase.Open(server.Options);
            await LoadAsync(database);
            server.Undisturbed[_articles.Count] = fingerprint = await GraphFingerprint.OfAsync(session);
        }

        await (await OpenAsync()).DisposeAsync();
        return fingerprint;
    }

    /// <summary>Loads all, and expects it to go well.</summary>
    /// <param name="database">Where to.</param>
    /// <param name="disturb">Comes once, when the first article has been loaded and others are under way.</param>
    public async Task LoadAsync(ICypherDatabase database, Func<Task>? disturb = null)
    {
        var loaded = 0;
        await foreach (var item in new BatchLoader(database, Small).LoadAsync(_articles.ToAsyncEnumerable(), article => article))
        {
            item.Fault.ShouldBeNull();
            item.Outcome.ShouldNotBeNull();
            if (loaded++ == 0 && disturb is not null)
            {
                await disturb();
            }
        }

        loaded.ShouldBe(_articles.Count);
    }
}

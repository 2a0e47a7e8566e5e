using KnowledgeGraph.Differential.Tests.Comparison;
using KnowledgeGraph.Differential.Tests.Corpus;
using KnowledgeGraph.Differential.Tests.Server;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Loading;
using Shouldly;

namespace KnowledgeGraph.Differential.Tests.Queries;

/// <summary>Queries over the articles of <c>samples</c>, and over nodes that hold every type of value.</summary>
[Collection(ComparedServer.Collection)]
public sealed class SameAnswersTests(ComparedServer server) : IAsyncLifetime
{
    private GraphPair _pair = null!;

    public async Task InitializeAsync()
    {
        if (ComparedServer.IsThere)
        {
            _pair = await GraphPair.OpenAsync(server);
            await ArticleLoader.LoadAsync(_pair.Session, Extracted.Samples);
            await _pair.Session.ExecuteAsync(new CypherStatement(QueryFile.Read("probes.cypher")));
        }
    }

    public async Task DisposeAsync()
    {
        if (ComparedServer.IsThere)
        {
            await _pair.DisposeAsync();
        }
    }

    [SkippableFact]
    public async Task Generated_queries_are_answered_alike()
    {
        ComparedServer.Require();
        await Agreement.CheckAsync(_pair.Session, GeneratedQueries.All);
    }

    [SkippableFact]
    public async Task Queries_that_were_once_answered_differently_are_answered_alike()
    {
        ComparedServer.Require();
        await Agreement.CheckAsync(_pair.Session, MendedQueries.All);
    }

    [SkippableFact]
    public async Task The_known_differences_are_all_that_is_known_and_still_there()
    {
        ComparedServer.Require();
        var keys = await _pair.Session.KeysAsync();
        foreach (var query in CypherScript.Split(QueryFile.Read("known-differences.cypher")))
        {
            (await _pair.Session.CompareAsync(GeneratedQueries.Statement(query), keys)).ShouldNotBeNull($"no longer a difference: {query}");
        }
    }
}

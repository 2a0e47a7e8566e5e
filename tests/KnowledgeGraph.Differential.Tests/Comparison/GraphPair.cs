using KnowledgeGraph.Cli.Databases;
using KnowledgeGraph.Differential.Tests.Server;
using KnowledgeGraph.Loading;
using KnowledgeGraph.Neo4j;

namespace KnowledgeGraph.Differential.Tests.Comparison;

/// <summary>The embedded database and a Neo4j server, with the same data.</summary>
internal sealed class GraphPair : IAsyncDisposable
{
    private readonly EmbeddedDatabase _embedded;
    private readonly Neo4jDatabase _neo4j;

    private GraphPair(EmbeddedDatabase embedded, Neo4jDatabase neo4j, PairedSession session)
    {
        (_embedded, _neo4j, Session) = (embedded, neo4j, session);
    }

    /// <summary>Runs what it is given on both, and throws where they differ.</summary>
    public PairedSession Session { get; }

    /// <summary>Both empty but for the schema.</summary>
    public static async Task<GraphPair> OpenAsync(ComparedServer server)
    {
        var embedded = EmbeddedDatabase.OpenInMemory();
        var neo4j = await server.OpenCleanAsync();
        var pair = new GraphPair(embedded, neo4j, new PairedSession(await embedded.OpenSessionAsync(), await neo4j.OpenSessionAsync()));
        await GraphSchema.ApplyAsync(pair.Session);
        return pair;
    }

    public async ValueTask DisposeAsync()
    {
        await Session.DisposeAsync();
        await _embedded.DisposeAsync();
        await _neo4j.DisposeAsync();
    }
}

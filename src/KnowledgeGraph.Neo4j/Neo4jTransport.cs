using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Neo4j;

/// <summary>Chooses how to speak to a server: over HTTP or, for an address of Bolt in builds with the official driver, over Bolt.</summary>
public static class Neo4jTransport
{
    /// <summary>Nothing is sent before the first session is opened.</summary>
    /// <exception cref="KnowledgeGraphException">The address is one for Bolt, and this build is without the driver.</exception>
    public static ICypherDatabase Open(Neo4jOptions options) =>
#if NEO4J_DRIVER
        options.Address.IsBolt ? new Bolt.BoltDatabase(options) :
#endif
        Neo4jDatabase.Open(options);
}

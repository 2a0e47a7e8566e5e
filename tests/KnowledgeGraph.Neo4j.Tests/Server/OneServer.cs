namespace KnowledgeGraph.Neo4j.Tests.Server;

/// <summary>Tests on the one server run one after the other.</summary>
[CollectionDefinition(Neo4jServer.Collection)]
public sealed class OneServer : ICollectionFixture<Neo4jServer>;

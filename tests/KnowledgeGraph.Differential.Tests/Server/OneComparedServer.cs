namespace KnowledgeGraph.Differential.Tests.Server;

/// <summary>Tests on the one server run one after the other.</summary>
[CollectionDefinition(ComparedServer.Collection)]
public sealed class OneComparedServer : ICollectionFixture<ComparedServer>;

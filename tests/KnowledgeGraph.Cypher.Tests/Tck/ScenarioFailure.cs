namespace KnowledgeGraph.Cypher.Tests.Tck;

/// <summary>A step whose expectation does not hold.</summary>
internal sealed class ScenarioFailure(string message) : Exception(message);

namespace KnowledgeGraph.Cypher;

/// <summary>When an error shows: before the first row is read, or while rows are computed.</summary>
public enum CypherPhase
{
    CompileTime,
    Runtime,
}

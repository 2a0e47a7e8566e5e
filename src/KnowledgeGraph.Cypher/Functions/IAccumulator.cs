using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>An aggregate on its way through the rows of one group.</summary>
internal interface IAccumulator
{
    /// <summary>Takes one row's arguments; most aggregates pass over nulls.</summary>
    void Add(ReadOnlySpan<CypherValue> arguments);

    CypherValue Result();
}

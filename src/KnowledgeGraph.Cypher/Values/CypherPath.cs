namespace KnowledgeGraph.Cypher.Values;

/// <summary>A walk through the graph: one node more than relationships, alternating.</summary>
public sealed class CypherPath
{
    /// <exception cref="ArgumentException">There is not exactly one node more than relationships.</exception>
    public CypherPath(IReadOnlyList<CypherValue> nodes, IReadOnlyList<CypherValue> relationships)
    {
        ArgumentNullException.ThrowIfNull(nodes);
        ArgumentNullException.ThrowIfNull(relationships);
        if (nodes.Count != relationships.Count + 1)
        {
            throw new ArgumentException("A path has one node more than relationships.", nameof(nodes));
        }

        Nodes = nodes;
        Relationships = relationships;
    }

    public IReadOnlyList<CypherValue> Nodes { get; }

    public IReadOnlyList<CypherValue> Relationships { get; }

    /// <summary>The number of relationships.</summary>
    public int Length => Relationships.Count;
}

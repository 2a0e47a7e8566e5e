namespace KnowledgeGraph.Graph;

/// <summary>What a statement changed.</summary>
public sealed record CypherCounters
{
    public static readonly CypherCounters None = new();

    public int NodesCreated { get; init; }

    public int NodesDeleted { get; init; }

    public int RelationshipsCreated { get; init; }

    public int RelationshipsDeleted { get; init; }

    public int PropertiesSet { get; init; }

    public int LabelsAdded { get; init; }

    public int LabelsRemoved { get; init; }

    public bool ChangedAnything =>
        NodesCreated + NodesDeleted + RelationshipsCreated + RelationshipsDeleted + PropertiesSet + LabelsAdded + LabelsRemoved > 0;
}

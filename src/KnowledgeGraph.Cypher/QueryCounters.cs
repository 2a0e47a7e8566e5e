namespace KnowledgeGraph.Cypher;

/// <summary>What a statement changed. A property set to the value it had counts as set.</summary>
public sealed record QueryCounters(
    int NodesCreated,
    int NodesDeleted,
    int RelationshipsCreated,
    int RelationshipsDeleted,
    int PropertiesSet,
    int LabelsAdded,
    int LabelsRemoved,
    int IndexesAdded,
    int IndexesRemoved,
    int ConstraintsAdded,
    int ConstraintsRemoved)
{
    public static QueryCounters None { get; } = new(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    public bool ContainsUpdates => this != None;
}

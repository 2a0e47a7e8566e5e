namespace KnowledgeGraph.Cypher.Storage;

/// <summary>What an <see cref="UndoEntry"/> takes back.</summary>
internal enum UndoKind
{
    NodeCreated,
    NodeChanged,
    RelationshipCreated,
    RelationshipDeleted,
    RelationshipChanged,
    LabelNamed,
    TypeNamed,
    KeyNamed,
    IndexCreated,
    IndexDropped,
}

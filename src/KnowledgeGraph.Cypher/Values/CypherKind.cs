namespace KnowledgeGraph.Cypher.Values;

/// <summary>The type of a value. The numbers are stored in database files: never renumber.</summary>
public enum CypherKind : byte
{
    Null = 0,
    Boolean = 1,
    Integer = 2,
    Float = 3,
    String = 4,
    List = 5,
    Map = 6,
    Node = 7,
    Relationship = 8,
    Path = 9,
    Date = 10,
    LocalTime = 11,
    Time = 12,
    LocalDateTime = 13,
    DateTime = 14,
    Duration = 15,
}

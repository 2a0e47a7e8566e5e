namespace KnowledgeGraph.Cypher.Values;

/// <summary>A set of kinds: what an argument may be, or what a function may return, as far as is known without running it.</summary>
[Flags]
public enum CypherKinds
{
    None = 0,
    Null = 1 << CypherKind.Null,
    Boolean = 1 << CypherKind.Boolean,
    Integer = 1 << CypherKind.Integer,
    Float = 1 << CypherKind.Float,
    String = 1 << CypherKind.String,
    List = 1 << CypherKind.List,
    Map = 1 << CypherKind.Map,
    Node = 1 << CypherKind.Node,
    Relationship = 1 << CypherKind.Relationship,
    Path = 1 << CypherKind.Path,
    Date = 1 << CypherKind.Date,
    LocalTime = 1 << CypherKind.LocalTime,
    Time = 1 << CypherKind.Time,
    LocalDateTime = 1 << CypherKind.LocalDateTime,
    DateTime = 1 << CypherKind.DateTime,
    Duration = 1 << CypherKind.Duration,
    Number = Integer | Float,
    Entity = Node | Relationship,
    Instant = Date | LocalTime | Time | LocalDateTime | DateTime,
    Temporal = Instant | Duration,
    Any = (1 << 16) - 1,
}

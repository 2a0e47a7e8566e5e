using KnowledgeGraph.Cypher.Storage;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>
/// What a relationship of a pattern must be: its direction seen from the left, its types (null for any), and a test of its
/// properties for relationships of variable length, where each on the way must pass.
/// </summary>
internal sealed record RelationshipTest(
    PatternDirection Direction, IReadOnlyList<string>? Types, RelationshipAcceptance? Accepts, int[] DistinctFrom)
{
    public Direction Forward => Direction switch
    {
        PatternDirection.Outgoing => Storage.Direction.Outgoing,
        PatternDirection.Incoming => Storage.Direction.Incoming,
        _ => Storage.Direction.Both,
    };

    public Direction Backward => Direction switch
    {
        PatternDirection.Outgoing => Storage.Direction.Incoming,
        PatternDirection.Incoming => Storage.Direction.Outgoing,
        _ => Storage.Direction.Both,
    };

    /// <summary>The numbers of the types in this transaction; empty where none of them has been seen, null for any type.</summary>
    public int[]? TypeNumbers(IGraphTransaction graph) =>
        Types is null ? null : [.. Types.Select(graph.FindType).Where(number => number >= 0)];

    /// <summary>Whether the relationship passes, and none of the pattern's earlier relationships is the same.</summary>
    public bool Admits(long relationship, Row row, ExecutionContext context)
    {
        foreach (var slot in DistinctFrom)
        {
            if (Holds(row[slot], relationship))
            {
                return false;
            }
        }
        return Accepts is null || Accepts(relationship, row, context);
    }

    private static bool Holds(CypherValue used, long relationship)
    {
        if (used.Kind == CypherKind.Relationship)
        {
            return used.EntityId == relationship;
        }
        if (used.Kind != CypherKind.List)
        {
            return false;
        }
        var list = used.AsList();
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i].Kind == CypherKind.Relationship && list[i].EntityId == relationship)
            {
                return true;
            }
        }
        return false;
    }

    public override string ToString() => Types is null ? "" : ":" + string.Join('|', Types);

    /// <summary>The relationship as a pattern shows it, such as -[r:KNOWS]-&gt;.</summary>
    public string Arrow(string name, string length = "") =>
        $"{(Direction == PatternDirection.Incoming ? "<" : "")}-[{name}{this}{length}]-{(Direction == PatternDirection.Outgoing ? ">" : "")}";
}

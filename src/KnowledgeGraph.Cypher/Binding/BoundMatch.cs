using KnowledgeGraph.Cypher.Syntax;

namespace KnowledgeGraph.Cypher.Binding;

/// <summary>MATCH, or a pattern inside an expression: what to find, and the conditions on it, joined by AND.</summary>
internal sealed record BoundMatch(
    IReadOnlyList<Symbol> Visible,
    bool Optional,
    IReadOnlyList<BoundNode> Nodes,
    IReadOnlyList<BoundRelationship> Relationships,
    IReadOnlyList<BoundPath> Paths,
    IReadOnlyList<BoundPredicate> Predicates) : BoundClause(Visible);

/// <summary>A node of the pattern, once per variable. <paramref name="Given"/>: an earlier clause binds it.</summary>
internal sealed record BoundNode(Symbol Symbol, bool Given);

internal sealed record BoundRelationship(
    Symbol Symbol,
    bool Given,
    Symbol Left,
    Symbol Right,
    PatternDirection Direction,
    LabelExpression? Types,
    PatternLength? Length,
    PathSearch Search,
    IReadOnlyList<KeyValuePair<string, Expression>> Properties,
    IReadOnlyList<Symbol> PropertyUses);

/// <summary>A named path, in the order in which the pattern was written.</summary>
internal sealed record BoundPath(Symbol Symbol, IReadOnlyList<Symbol> Nodes, IReadOnlyList<BoundRelationship> Relationships);

/// <summary>A condition and the variables it reads.</summary>
internal abstract record BoundPredicate(IReadOnlyList<Symbol> Uses);

internal sealed record BoundCondition(IReadOnlyList<Symbol> Uses, Expression Expression) : BoundPredicate(Uses);

internal sealed record BoundLabelCondition(IReadOnlyList<Symbol> Uses, Symbol Node, LabelExpression Labels) : BoundPredicate(Uses);

/// <summary>entity.key = value, from the map of a node or relationship pattern or from WHERE.</summary>
internal sealed record BoundPropertyCondition(
    IReadOnlyList<Symbol> Uses, Symbol Entity, string Key, Expression Value, IReadOnlyList<Symbol> ValueUses) : BoundPredicate(Uses);

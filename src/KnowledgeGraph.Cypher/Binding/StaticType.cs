using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Binding;

/// <summary>What is known of a value before the statement runs: its kinds and, for a list, the kinds of its elements.</summary>
internal readonly record struct StaticType(CypherKinds Kinds, CypherKinds Elements = CypherKinds.Any)
{
    public static StaticType Any => new(CypherKinds.Any);

    public static StaticType Boolean => new(CypherKinds.Boolean | CypherKinds.Null);

    public static StaticType Node => new(CypherKinds.Node);

    public static StaticType Relationship => new(CypherKinds.Relationship);

    public static StaticType Path => new(CypherKinds.Path);

    public static StaticType ListOf(CypherKinds elements) => new(CypherKinds.List, elements);

    public StaticType Element => (Kinds & ~CypherKinds.Null) == CypherKinds.List ? new(Elements) : Any;

    public StaticType OrNull => this with { Kinds = Kinds | CypherKinds.Null };

    /// <summary>Whether the value may turn out to be one of these kinds; a value that is always null fits everywhere.</summary>
    public bool MayBe(CypherKinds kinds) => (Kinds & kinds) != 0 || (Kinds & ~CypherKinds.Null) == 0;

    public StaticType Union(StaticType other) => new(Kinds | other.Kinds, Elements | other.Elements);
}

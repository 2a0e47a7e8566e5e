using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Extraction.Relations;

/// <summary>Whether a relation happens at a time or holds over one.</summary>
public enum RelationTime
{
    Event,
    State,
    None,
}

/// <summary>A type of relation between two things, or between a thing and a value.</summary>
public sealed record RelationType
{
    /// <summary>UPPER_SNAKE.</summary>
    public required string Name { get; init; }

    public string Description { get; init; } = "";

    /// <summary>Kinds the subject may have.</summary>
    public required IReadOnlyList<EntityKind> Subject { get; init; }

    /// <summary>Kinds the object may have; empty when the object is always a value.</summary>
    public IReadOnlyList<EntityKind> Object { get; init; } = [];

    /// <summary>What the value is: "date", "money" or "funding"; null when the object is an entity.</summary>
    public string? Value { get; init; }

    /// <summary>The name of the relation read from the object, null when it has none.</summary>
    public string? Inverse { get; init; }

    /// <summary>Whether it holds both ways round.</summary>
    public bool IsSymmetric { get; init; }

    /// <summary>The matching property of Wikidata, null when there is none.</summary>
    public string? Wikidata { get; init; }

    public RelationTime Time { get; init; }

    internal IReadOnlyList<Trigger> Triggers { get; init; } = [];
}

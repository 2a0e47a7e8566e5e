using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Extraction.Patterns;

/// <summary>A type of relation between two things, or between a thing and a value, with the rules that find it.</summary>
public sealed record RelationType
{
    /// <summary>UPPER_SNAKE.</summary>
    public required string Name { get; init; }

    public string Description { get; init; } = "";

    /// <summary>Kinds the subject may have.</summary>
    public required IReadOnlyList<EntityKind> Subject { get; init; }

    /// <summary>Kinds the object may have; empty when the object is always a value.</summary>
    public IReadOnlyList<EntityKind> Object { get; init; } = [];

    /// <summary>What the value is: "date", "money", "funding" or "words"; null when the object is an entity.</summary>
    public string? Value { get; init; }

    /// <summary>Whether the relation may be said of its subject alone: "was arrested".</summary>
    public bool IsOptional { get; init; }

    /// <summary>Whether it holds both ways round, so that one claim stands for both.</summary>
    public bool IsSymmetric { get; init; }

    public RelationTime Time { get; init; }

    internal IReadOnlyList<Rule> Rules { get; init; } = [];

    internal IReadOnlyList<RuleExample> Examples { get; init; } = [];
}

namespace KnowledgeGraph.Cypher.Values;

/// <summary>What <c>&lt;</c> and its relatives find out about two values.</summary>
internal enum ComparisonOutcome
{
    Less,
    Equal,
    Greater,

    /// <summary>NaN beside a number: every comparison is false.</summary>
    Unordered,

    /// <summary>A null or two types without a common order: every comparison is null.</summary>
    Unknown,
}

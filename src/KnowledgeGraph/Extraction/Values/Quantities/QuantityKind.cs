namespace KnowledgeGraph.Extraction.Values.Quantities;

/// <summary>What a number counts or measures.</summary>
internal enum QuantityKind
{
    Percent,

    /// <summary>"329 votes", "55 to 45".</summary>
    Votes,

    /// <summary>Of a person, in years.</summary>
    Age,

    Distance,

    /// <summary>How many of what its noun names.</summary>
    Count,
}

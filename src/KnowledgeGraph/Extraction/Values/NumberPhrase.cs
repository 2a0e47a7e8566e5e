namespace KnowledgeGraph.Extraction.Values;

/// <summary>A number as words or figures state it.</summary>
/// <param name="Value">The figures times the scale.</param>
/// <param name="Next">The index of the lexeme behind it.</param>
/// <param name="Scale">What the scale words multiply by, 1 without any.</param>
internal readonly record struct NumberPhrase(decimal Value, int Next, decimal Scale);

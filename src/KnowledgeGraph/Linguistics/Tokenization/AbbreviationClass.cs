namespace KnowledgeGraph.Linguistics.Tokenization;

/// <summary>How a word with a final period behaves; see <c>abbreviations.txt</c>.</summary>
internal enum AbbreviationClass
{
    None,
    Plain,
    Title,
    Number,

    /// <summary>Letters with periods between, as "U.S.".</summary>
    Acronym,

    /// <summary>A single capital.</summary>
    Initial,
}

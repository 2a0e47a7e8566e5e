namespace KnowledgeGraph.Documents;

/// <summary>A syntactic word of a sentence (UD conventions: clitics and hyphens are tokens of their own).</summary>
public sealed record Token
{
    /// <summary>Position in its sentence, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>Place in the article's text.</summary>
    public required TextSpan Span { get; init; }

    public required string Text { get; init; }

    /// <summary>Dictionary form, lower case except for proper nouns; empty before lemmatization.</summary>
    public string Lemma { get; init; } = "";

    public PartOfSpeech PartOfSpeech { get; init; }

    /// <summary>Penn Treebank tag such as "VBD"; empty before tagging.</summary>
    public string Tag { get; init; } = "";

    /// <summary>Index of the governing token in the same sentence, -1 for the root and before parsing.</summary>
    public int Head { get; init; } = -1;

    /// <summary>UD relation to the head, with English subtypes such as "nsubj:pass"; empty before parsing.</summary>
    public string Relation { get; init; } = "";
}

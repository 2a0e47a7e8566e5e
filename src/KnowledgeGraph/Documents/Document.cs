namespace KnowledgeGraph.Documents;

/// <summary>An article's text with its layers of annotation; each annotator returns a new one.</summary>
public sealed record Document
{
    public required Article Article { get; init; }

    /// <summary>What has been annotated so far.</summary>
    public Layers Layers { get; init; }

    public IReadOnlyList<Sentence> Sentences { get; init; } = [];

    /// <summary>What the encoder read, with a vector for each token; null before.</summary>
    public EncodedDocument? Encoding { get; init; }

    /// <summary>Ordered by span; names may be nested in nominals.</summary>
    public IReadOnlyList<Mention> Mentions { get; init; } = [];

    /// <summary>Ordered by first mention. Every name is in a chain, if only its own; a pronoun in none is unresolved.</summary>
    public IReadOnlyList<CoreferenceChain> Chains { get; init; } = [];

    /// <summary>Ordered by first mention.</summary>
    public IReadOnlyList<ResolvedEntity> Entities { get; init; } = [];

    public string Text => Article.Text;

    public static Document Of(Article article) => new() { Article = article };
}

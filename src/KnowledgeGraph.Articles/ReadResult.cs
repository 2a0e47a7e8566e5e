using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Articles;

/// <summary>What became of one source: a <see cref="ReadArticle"/> or an <see cref="Unreadable"/>.</summary>
public abstract record ReadResult
{
    private protected ReadResult(string source) => Source = source;

    /// <summary>The source as the user would name it: a path, an address, or "standard input".</summary>
    public string Source { get; }
}

public sealed record ReadArticle(string Source, Article Article) : ReadResult(Source);

/// <param name="Source">The source as the user would name it.</param>
/// <param name="Reason">One line, without the source's name, that says what is wrong and, where there is one, the remedy.</param>
public sealed record Unreadable(string Source, string Reason) : ReadResult(Source)
{
    public override string ToString() => $"{Source}: {Reason}";
}

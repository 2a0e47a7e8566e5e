namespace KnowledgeGraph.Articles.Sources;

/// <summary>Where an article is to be read from.</summary>
public abstract record ArticleSource
{
    private protected ArticleSource(string name) => Name = name;

    /// <summary>The source as the user would name it in a message.</summary>
    public string Name { get; }
}

public sealed record FileSource(string Path) : ArticleSource(Path);

/// <param name="Address">Absolute, http or https.</param>
public sealed record UrlSource(Uri Address) : ArticleSource(Address.OriginalString);

public sealed record StandardInputSource() : ArticleSource("standard input");

/// <summary>An input that stands for nothing readable: reading it gives <see cref="Unreadable"/> with this reason.</summary>
public sealed record UnusableSource(string Input, string Reason) : ArticleSource(Input);

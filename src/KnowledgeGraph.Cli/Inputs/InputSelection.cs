using KnowledgeGraph.Articles.Sources;

namespace KnowledgeGraph.Cli.Inputs;

/// <param name="Inputs">As the user wrote them.</param>
/// <param name="PlainText">Each input is a text as it stands.</param>
/// <param name="Lines">Each line of an input is a text of its own.</param>
internal sealed record InputSelection(IReadOnlyList<string> Inputs, bool PlainText, bool Lines)
{
    public Shard Shard { get; init; } = Shard.Everything;

    /// <summary>
    /// The sources of this share, folders and globs expanded. Where each line is a text of its own the lines are shared out
    /// instead; and what stands for nothing readable is in every share, since another machine may well have it.
    /// </summary>
    public IReadOnlyList<ArticleSource> Sources() =>
        [.. ArticleSources.Expand(Inputs).Where(source => Lines || source is UnusableSource || Shard.Holds(NameOf(source)))];

    /// <summary>Without the folder that the user named, which may be mounted elsewhere on another machine.</summary>
    private string NameOf(ArticleSource source) =>
        source is FileSource { Path: var path } && Inputs.FirstOrDefault(input => IsBelow(path, input)) is { } folder
            ? Path.GetRelativePath(folder, path).Replace('\\', '/')
            : source.Name;

    private static bool IsBelow(string path, string input) =>
        Directory.Exists(input)
        && path.StartsWith(input.TrimEnd('/', '\\'), StringComparison.Ordinal)
        && path.TrimStart('/')[input.Trim('/', '\\').Length..] is ['/' or '\\', ..];
}

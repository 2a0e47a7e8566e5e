namespace KnowledgeGraph.Graph;

/// <summary>Cypher text and its parameters. Parameter values have the types of <see cref="ICypherResult"/> cells, less graph elements.</summary>
public sealed record CypherStatement(string Text, IReadOnlyDictionary<string, object?> Parameters)
{
    private static readonly Dictionary<string, object?> NoParameters = [];

    /// <summary>The file that the text stands in, for messages; null for text of the moment.</summary>
    public string? Source { get; init; }

    public CypherStatement(string text)
        : this(text, NoParameters)
    {
    }
}

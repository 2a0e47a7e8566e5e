namespace KnowledgeGraph.Graph;

/// <summary>Cypher text and its parameters. Parameter values have the types of <see cref="ICypherResult"/> cells, less graph elements.</summary>
public sealed record CypherStatement(string Text, IReadOnlyDictionary<string, object?> Parameters)
{
    private static readonly Dictionary<string, object?> NoParameters = [];

    public CypherStatement(string text)
        : this(text, NoParameters)
    {
    }
}

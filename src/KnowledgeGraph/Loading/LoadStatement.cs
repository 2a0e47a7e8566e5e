using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Loading;

/// <summary>The statements of <c>cypher/load</c>, by file name.</summary>
internal static class LoadStatement
{
    private static readonly IReadOnlyDictionary<string, string> Texts = EmbeddedText.In("cypher/load/")
        .ToDictionary(path => Path.GetFileNameWithoutExtension(path), EmbeddedText.Read, StringComparer.Ordinal);

    public static CypherStatement Of(string name, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var named = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (parameter, value) in parameters)
        {
            named.Add(parameter, value);
        }

        return new CypherStatement(Texts[name], named);
    }
}

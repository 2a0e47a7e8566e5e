namespace KnowledgeGraph.Cli.Commands;

/// <summary>Reads <c>--param name=value</c>.</summary>
internal static class NamedValue
{
    /// <exception cref="KnowledgeGraphException">One has no equals sign, or a name is given twice.</exception>
    public static IReadOnlyDictionary<string, string> ParseAll(IEnumerable<string> given)
    {
        var named = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var text in given)
        {
            var at = text.IndexOf('=', StringComparison.Ordinal);
            if (at <= 0)
            {
                throw new KnowledgeGraphException($"--param {text}: expected NAME=VALUE");
            }

            if (!named.TryAdd(text[..at], text[(at + 1)..]))
            {
                throw new KnowledgeGraphException($"--param {text[..at]}: given twice");
            }
        }

        return named;
    }
}

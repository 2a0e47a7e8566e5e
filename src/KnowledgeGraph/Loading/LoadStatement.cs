using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Loading;

/// <summary>
/// The statements of <c>cypher/load</c>, by file name. What they take comes in one map: a server makes a plan for every
/// magnitude that the length of a list may have when the list is a parameter itself, which costs more than the first batches.
/// </summary>
internal static class LoadStatement
{
    private const string Batch = "batch";

    private static readonly IReadOnlyDictionary<string, string> Texts = EmbeddedText.In("cypher/load/")
        .ToDictionary(path => Path.GetFileNameWithoutExtension(path), EmbeddedText.Read, StringComparer.Ordinal);

    /// <param name="name">The file's, without its ending.</param>
    /// <param name="parts">Of <c>$batch</c>.</param>
    public static CypherStatement Of(string name, params ReadOnlySpan<(string Name, object? Value)> parts)
    {
        var batch = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (part, value) in parts)
        {
            batch.Add(part, value);
        }

        return new CypherStatement(Texts[name], new Dictionary<string, object?>(StringComparer.Ordinal) { [Batch] = batch });
    }
}

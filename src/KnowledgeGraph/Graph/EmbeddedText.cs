using System.Reflection;
using System.Text;

namespace KnowledgeGraph.Graph;

/// <summary>The Cypher that ships inside the program, by its path below the repository: <c>cypher/load/claims.cypher</c>.</summary>
internal static class EmbeddedText
{
    private static readonly Assembly Home = typeof(EmbeddedText).Assembly;

    /// <summary>Paths that start with <paramref name="folder"/>, ordinal order.</summary>
    public static IReadOnlyList<string> In(string folder) =>
        [.. Home.GetManifestResourceNames()
            .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];

    public static string Read(string path)
    {
        using var stream = Home.GetManifestResourceStream(path)
            ?? throw new InvalidOperationException($"{path} is not embedded in {Home.GetName().Name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}

using KnowledgeGraph.Tests;

namespace KnowledgeGraph.EndToEnd.Tests;

internal static class Samples
{
    public static string Folder { get; } = Path.Combine(RepositoryFiles.Root, "samples");

    public static string Of(string name) => Path.Combine(Folder, name);
}

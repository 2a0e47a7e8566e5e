namespace KnowledgeGraph.Tests;

/// <summary>Finds the checkout and, where it is there, the shared data beside it.</summary>
internal static class RepositoryFiles
{
    public static string Root { get; } = Ancestors(AppContext.BaseDirectory)
        .First(folder => File.Exists(Path.Combine(folder, "KnowledgeGraph.sln")));

    /// <summary>The folder with articles and corpora, null where there is none.</summary>
    public static string? Shared { get; } = new[] { Environment.GetEnvironmentVariable("KG_SHARED") }
        .Concat(Ancestors(Root).Skip(1).Take(2).Select(folder => Path.Combine(folder, "shared")))
        .FirstOrDefault(folder => folder is not null && File.Exists(Path.Combine(folder, "DESIGN.md")));

    private static IEnumerable<string> Ancestors(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            yield return at.FullName;
        }
    }
}

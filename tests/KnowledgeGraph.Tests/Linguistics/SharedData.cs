namespace KnowledgeGraph.Tests.Linguistics;

/// <summary>Finds the corpora that are kept outside the repository; tests that need them skip where they are absent.</summary>
internal static class SharedData
{
    public const string Absent = "The shared corpora are not on this machine (set KG_SHARED to their folder).";

    /// <summary>Null when there is none.</summary>
    public static string? Folder { get; } = Find();

    private static string? Find()
    {
        var named = Environment.GetEnvironmentVariable("KG_SHARED");
        if (named is not null)
        {
            return Directory.Exists(named) ? named : null;
        }

        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "KnowledgeGraph.sln")))
        {
            folder = folder.Parent;
        }

        string[] candidates = folder is null ? [] : ["../shared", "../../shared"];
        return candidates.Select(candidate => Path.GetFullPath(Path.Combine(folder!.FullName, candidate)))
            .FirstOrDefault(candidate => File.Exists(Path.Combine(candidate, "DESIGN.md")));
    }
}

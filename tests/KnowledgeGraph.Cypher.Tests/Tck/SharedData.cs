namespace KnowledgeGraph.Cypher.Tests.Tck;

/// <summary>Finds the data that is kept beside the repository and not in it.</summary>
internal static class SharedData
{
    public const string Reason = "there is no openCypher TCK: set KG_SHARED to a folder with tck/features in it";

    /// <summary>The folder of the compatibility kit, or null where it is not there.</summary>
    public static string? TckFolder()
    {
        var named = Environment.GetEnvironmentVariable("KG_SHARED");
        var roots = named is null ? Ancestors().Select(folder => Path.Combine(folder, "shared")) : [named];
        return roots
            .Where(root => named is not null || File.Exists(Path.Combine(root, "DESIGN.md")))
            .Select(root => Path.Combine(root, "tck"))
            .FirstOrDefault(tck => Directory.Exists(Path.Combine(tck, "features")));
    }

    /// <summary>The sources of these tests, where files that are committed are read and accepted.</summary>
    public static string SourceFolder() => Ancestors()
        .Select(folder => Path.Combine(folder, "tests", "KnowledgeGraph.Cypher.Tests"))
        .First(Directory.Exists);

    private static IEnumerable<string> Ancestors()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            yield return folder.FullName;
        }
    }
}

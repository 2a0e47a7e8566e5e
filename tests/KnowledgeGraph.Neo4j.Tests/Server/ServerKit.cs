using System.Diagnostics;

namespace KnowledgeGraph.Neo4j.Tests.Server;

/// <summary>Finds the folder from which a Neo4j server can be started; tests that need one skip where it, or Java, is absent.</summary>
internal static class ServerKit
{
    /// <summary>Why there is no server; null when there can be one.</summary>
    public static string? Missing { get; }

    /// <summary>Holds <c>start</c> and <c>stop</c>; null when absent.</summary>
    public static string? Folder { get; } = Find();

    static ServerKit()
    {
        Missing = Folder is null
            ? "No Neo4j server can be started: set KG_SHARED to a folder that holds neo4j/start."
            : HasJava() ? null : "No Neo4j server can be started: Java 17 or 21 is not installed.";
    }

    private static string? Find()
    {
        var named = Environment.GetEnvironmentVariable("KG_SHARED");
        var candidates = named is { Length: > 0 } ? [named] : BesideRepository();
        return candidates.Select(folder => Path.Combine(folder, "neo4j"))
            .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "start")));
    }

    private static IEnumerable<string> BesideRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "KnowledgeGraph.sln")))
        {
            folder = folder.Parent;
        }

        return folder is null ? [] : [Path.Combine(folder.FullName, "../shared"), Path.Combine(folder.FullName, "../../shared")];
    }

    private static bool HasJava()
    {
        try
        {
            using var java = Process.Start(new ProcessStartInfo("java", "-version") { RedirectStandardError = true, RedirectStandardOutput = true });
            java!.WaitForExit();
            return java.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}

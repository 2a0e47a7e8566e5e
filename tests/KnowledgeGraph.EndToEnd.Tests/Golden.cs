using KnowledgeGraph.Tests;
using Shouldly;

namespace KnowledgeGraph.EndToEnd.Tests;

/// <summary>Compares a text with the file that holds what it should be; <c>KG_ACCEPT=1</c> rewrites the files instead.</summary>
internal static class Golden
{
    public static void Check(string name, string actual)
    {
        var path = Path.Combine(RepositoryFiles.Root, "tests", "KnowledgeGraph.EndToEnd.Tests", "Golden", name);
        if (Environment.GetEnvironmentVariable("KG_ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        File.Exists(path).ShouldBeTrue($"{name} is not there yet: run with KG_ACCEPT=1 and read what it writes");
        actual.ShouldBe(File.ReadAllText(path), $"differs from Golden/{name}; where the new text is right, run with KG_ACCEPT=1");
    }
}

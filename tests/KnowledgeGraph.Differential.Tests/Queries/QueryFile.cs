using System.Reflection;

namespace KnowledgeGraph.Differential.Tests.Queries;

/// <summary>The text files that this suite carries.</summary>
internal static class QueryFile
{
    public static string Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}

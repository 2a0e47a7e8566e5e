namespace KnowledgeGraph.Cypher.Syntax;

/// <summary>Pieces of a statement as they were written.</summary>
internal static class SourceText
{
    /// <summary>With every run of white space made one blank.</summary>
    public static string OneLine(string statement, SourceSpan span) =>
        string.Join(' ', statement[span.Start..span.End].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

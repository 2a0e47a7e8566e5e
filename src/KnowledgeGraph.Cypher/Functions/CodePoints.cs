namespace KnowledgeGraph.Cypher.Functions;

/// <summary>Positions and lengths in strings, which Cypher counts in code points, as Neo4j does.</summary>
internal static class CodePoints
{
    public static long Count(string text)
    {
        var count = text.Length;
        for (var index = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDBFF'); index >= 0 && index < text.Length - 1; index++)
        {
            count -= char.IsSurrogatePair(text, index) ? 1 : 0;
        }

        return count;
    }

    /// <summary>The UTF-16 units that so many code points take; the whole length where there are fewer.</summary>
    public static int Offset(ReadOnlySpan<char> text, long count)
    {
        if (count >= text.Length)
        {
            return text.Length;
        }

        var offset = 0;
        for (; count > 0 && offset < text.Length; count--)
        {
            offset += offset < text.Length - 1 && char.IsSurrogatePair(text[offset], text[offset + 1]) ? 2 : 1;
        }

        return offset;
    }
}

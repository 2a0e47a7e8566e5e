using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Linguistics.Sentences;

/// <summary>
/// Cuts a text where layout ends a sentence: at every blank line, and at a line break unless the next line goes on with
/// the sentence. It goes on when it starts in lower case, or after a comma or hyphen, or when the text is wrapped: then
/// the next line's first word would not have fitted on the line before.
/// </summary>
internal static class TextBlocks
{
    private const int NarrowestWrap = 50;
    private const int WidestWrap = 100;
    private const int FewestWrappedLines = 3;

    /// <summary>Consecutive parts of the text in order; together they hold all that is visible.</summary>
    public static IEnumerable<TextSpan> Of(string text)
    {
        foreach (var block in Paragraphs(text))
        {
            var dateline = Dateline.LengthIn(block.Slice(text));
            if (dateline > 0)
            {
                yield return Trim(text, block.Start, block.Start + dateline);
            }

            yield return new TextSpan(block.Start + dateline, block.End);
        }
    }

    private static IEnumerable<TextSpan> Paragraphs(string text)
    {
        var paragraph = new List<TextSpan>();
        foreach (var line in Lines(text))
        {
            if (line.Length > 0)
            {
                paragraph.Add(line);
                continue;
            }

            foreach (var block in Join(text, paragraph))
            {
                yield return block;
            }

            paragraph.Clear();
        }

        foreach (var block in Join(text, paragraph))
        {
            yield return block;
        }
    }

    private static IEnumerable<TextSpan> Lines(string text)
    {
        var start = 0;
        while (start <= text.Length)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            yield return Trim(text, start, end);
            start = end + 1;
        }
    }

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    private static IEnumerable<TextSpan> Join(string text, List<TextSpan> lines)
    {
        if (lines.Count == 0)
        {
            yield break;
        }

        var wrap = lines.Count < FewestWrappedLines ? 0 : lines.Max(line => line.Length);
        var block = lines[0];
        for (var i = 1; i < lines.Count; i++)
        {
            if (GoesOn(text, lines[i - 1], lines[i], wrap))
            {
                block = block.Union(lines[i]);
                continue;
            }

            yield return block;
            block = lines[i];
        }

        yield return block;
    }

    private static bool GoesOn(string text, TextSpan line, TextSpan next, int wrap)
    {
        if (char.IsLower(text[next.Start]) || text[line.End - 1] is ',' or '-' or '(')
        {
            return true;
        }

        var space = text.AsSpan(next.Start, next.Length).IndexOf(' ');
        var word = space < 0 ? next.Length : space;
        return wrap is >= NarrowestWrap and <= WidestWrap && line.Length + 1 + word > wrap;
    }
}

namespace KnowledgeGraph.Articles.PlainText;

/// <summary>Splits a text into its paragraphs.</summary>
internal static class TextLines
{
    private const int NarrowestWrap = 50;
    private const int WidestWrap = 100;
    private const int FewestLines = 4;

    /// <summary>
    /// Each line is a paragraph, but lines of a text that was wrapped at a constant width are joined again. Paragraphs are
    /// trimmed and never empty; an empty line in the text always divides.
    /// </summary>
    public static IReadOnlyList<string> Paragraphs(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()).ToList();
        var width = WrapWidth(lines);
        var paragraphs = new List<string>();
        var previous = "";
        foreach (var line in lines)
        {
            if (line.Length > 0 && width is { } most && WasBroken(previous, line, most))
            {
                paragraphs[^1] = $"{paragraphs[^1]} {line}";
            }
            else if (line.Length > 0)
            {
                paragraphs.Add(line);
            }

            previous = line;
        }

        return paragraphs;
    }

    /// <summary>Null unless the longest line has the width of a wrapped text and most lines that go on were full.</summary>
    private static int? WrapWidth(List<string> lines)
    {
        var width = lines.Max(line => line.Length);
        if (width is < NarrowestWrap or > WidestWrap)
        {
            return null;
        }

        int followed = 0, broken = 0;
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i - 1].Length > 0 && lines[i].Length > 0)
            {
                followed++;
                broken += WasBroken(lines[i - 1], lines[i], width) ? 1 : 0;
            }
        }

        return broken + 1 >= FewestLines && broken * 2 > followed ? width : null;
    }

    /// <summary>A line was broken by wrapping when the first word of the next did not fit behind it.</summary>
    private static bool WasBroken(string line, string next, int width)
    {
        var space = next.IndexOf(' ', StringComparison.Ordinal);
        var word = space < 0 ? next.Length : space;
        return line.Length > 0 && !ListMark.Starts(next) && line.Length + 1 + word > width;
    }
}

using KnowledgeGraph.Articles.Words;

namespace KnowledgeGraph.Articles.Pages;

/// <summary>
/// Refuses markup that would keep a standard-conforming parser busy for minutes: its work grows with the number of tags
/// times the number of elements open. A rough count of tags, comments and scripts left out, decides before parsing.
/// </summary>
internal static class MarkupLimits
{
    private const int MostTags = 250_000;
    private const int MostOpen = 2_000;

    private static readonly HashSet<string> s_voidTags = WordFile.Set("void-tags.txt");
    private static readonly string[] s_rawTags = ["script", "style", "textarea", "title", "xmp", "noembed"];

    /// <returns>Why the markup is refused, or null.</returns>
    public static string? Objection(ReadOnlySpan<char> html)
    {
        var voids = s_voidTags.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> name = stackalloc char[16];
        int tags = 0, open = 0, mostOpen = 0, tagEnd = -1;
        for (var at = Next(html, 0); at >= 0 && tags <= MostTags; at = Next(html, at))
        {
            if (html[at..].StartsWith("!--"))
            {
                at = After(html, at, "-->");
                continue;
            }

            var isEnd = html[at] == '/';
            var tag = name[..ReadName(html[(isEnd ? at + 1 : at)..], name)];
            if (tag.IsEmpty)
            {
                continue;
            }

            tags++;
            tagEnd = tagEnd < at ? After(html, at, ">") - 1 : tagEnd;
            open += voids.Contains(tag) || html[tagEnd - 1] == '/' ? 0 : isEnd ? -1 : 1;
            open = Math.Max(open, 0);
            mostOpen = Math.Max(mostOpen, open);
            at = !isEnd && IsRaw(tag) ? AfterRaw(html, at, tag) : at;
        }

        return tags > MostTags ? $"the page is made of more than {MostTags} tags"
            : mostOpen > MostOpen ? $"the page nests more than {MostOpen} elements in one another"
            : null;
    }

    /// <summary>The place behind the next '&lt;', or -1.</summary>
    private static int Next(ReadOnlySpan<char> html, int from)
    {
        var found = from < html.Length ? html[from..].IndexOf('<') : -1;
        return found < 0 || from + found + 1 >= html.Length ? -1 : from + found + 1;
    }

    private static int ReadName(ReadOnlySpan<char> text, Span<char> name)
    {
        var length = 0;
        while (length < name.Length && length < text.Length && char.IsAsciiLetterOrDigit(text[length]))
        {
            name[length] = char.ToLowerInvariant(text[length]);
            length++;
        }

        return length;
    }

    private static bool IsRaw(ReadOnlySpan<char> tag)
    {
        foreach (var raw in s_rawTags)
        {
            if (tag.SequenceEqual(raw))
            {
                return true;
            }
        }

        return false;
    }

    private static int AfterRaw(ReadOnlySpan<char> html, int from, ReadOnlySpan<char> tag)
    {
        for (var at = After(html, from, "</"); at < html.Length; at = After(html, at, "</"))
        {
            if (html[at..].StartsWith(tag, StringComparison.OrdinalIgnoreCase))
            {
                return at;
            }
        }

        return html.Length;
    }

    private static int After(ReadOnlySpan<char> html, int from, string mark)
    {
        var found = from < html.Length ? html[from..].IndexOf(mark, StringComparison.Ordinal) : -1;
        return found < 0 ? html.Length : from + found + mark.Length;
    }
}

using System.Buffers;

namespace KnowledgeGraph.Articles.Pages;

/// <summary>Outward features of a line of text.</summary>
internal static class TextShape
{
    private static readonly SearchValues<char> s_closers = SearchValues.Create("\"'”’»)]* \n");
    private static readonly SearchValues<char> s_enders = SearchValues.Create(".!?…。！？:;");

    /// <summary>Runs of letters and digits; a character of a script without spaces counts as half a word.</summary>
    public static int CountWords(ReadOnlySpan<char> text)
    {
        int words = 0, ideographs = 0;
        var inWord = false;
        foreach (var c in text)
        {
            if (c is >= '\u3040' and <= '\u9FFF')
            {
                ideographs++;
                inWord = false;
            }
            else if (char.IsLetterOrDigit(c))
            {
                words += inWord ? 0 : 1;
                inWord = true;
            }
            else if (c is not ('\'' or '’' or '-'))
            {
                inWord = false;
            }
        }

        return words + (ideographs + 1) / 2;
    }

    public static bool EndsSentence(ReadOnlySpan<char> text)
    {
        var end = text.LastIndexOfAnyExcept(s_closers);
        return end >= 0 && s_enders.Contains(text[end]);
    }

    /// <summary>True when there are letters with case and all of them are capitals.</summary>
    public static bool IsAllCapitals(ReadOnlySpan<char> text)
    {
        var any = false;
        foreach (var c in text)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            any |= char.IsUpper(c);
        }

        return any;
    }

    /// <summary>The letters and digits alone, lower case, words separated by one space: what is left when looks are ignored.</summary>
    public static string Fold(string text)
    {
        Span<char> folded = text.Length <= 512 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        var gap = false;
        foreach (var c in text)
        {
            if (c is '\'' or '’')
            {
                continue;
            }

            if (!char.IsLetterOrDigit(c))
            {
                gap = length > 0;
                continue;
            }

            if (gap && length < folded.Length)
            {
                folded[length++] = ' ';
            }

            gap = false;
            folded[length++] = char.ToLowerInvariant(c);
        }

        return new string(folded[..length]);
    }
}

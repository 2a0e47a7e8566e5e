using System.Text.RegularExpressions;

namespace KnowledgeGraph.Linguistics.Tokenization;

/// <summary>
/// Forms that are one token though they hold punctuation. Every repetition is bounded, so that no input takes more than
/// a fixed number of steps per character.
/// </summary>
internal static partial class SpecialForms
{
    /// <summary>The length of the form that starts at <paramref name="start"/>; 0 when none does.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int start)
    {
        foreach (var match in Pattern().EnumerateMatches(text, start))
        {
            return match.Length;
        }

        return 0;
    }

    [GeneratedRegex(
        """
        \G(?:
          (?:https?|ftp)://[^\s<>"“”]{1,2000}(?<![.,;:!?'"’)\]}…]) |
          www\.[^\s<>"“”]{1,2000}(?<![.,;:!?'"’)\]}…]) |
          [\w.%+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8} |
          (?<!\w)@\w{1,50} |
          (?<!\w)\#\p{L}\w{0,100} |
          (?<![\w.])(?:[\w-]{1,63}\.){1,8}(?:com|org|net|edu|gov|info|io|ai|co\.uk|ac\.uk|tv|doc|pdf|xls|html?|jpe?g|png|exe)
            (?:/[^\s<>"“”]{1,2000}(?<![.,;:!?'"’)\]}…]))?(?![\w@-]) |
          (?<!\w)[:;=]['’]?-?[)(DPp/\\|\]\[](?!\w) |
          (?<!\w)<3(?!\w) |
          (?<![\w-])(?:\d-)?\d{3}-(?:\d{3}-)?\d{4}(?![\w-]) |
          (?:\d{1,40}|(?<!\w)(?=\.\d))(?:[.,:/]\d{1,40}){0,8}(?:(?:st|nd|rd|th|s|'s|’s)(?!\w))? |
          \.{2,500} | …{1,20} | [!?]{1,200} | -{2,500} | \*{2,500} | _{2,500} | ={2,500} | ~{2,500} | \#{2,500} | \+{2,500} |
          '' | ‘‘ | ’’ | `` | << | >>
        )
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}

using System.Text.RegularExpressions;
using KnowledgeGraph.Articles.Pages;
using KnowledgeGraph.Articles.Words;

namespace KnowledgeGraph.Articles.Metadata;

/// <summary>Takes names of people out of bylines; rather none than a wrong one.</summary>
internal static partial class NameText
{
    private const int MostWords = 6;

    private static readonly IReadOnlySet<string> s_noNames = WordFile.Set("not-author-words.txt");

    /// <param name="credit">A byline: "By Ann Lee and Bo Chen, staff writers".</param>
    /// <param name="site">The name of the site, which is never an author.</param>
    public static IReadOnlyList<string> Names(string? credit, string? site)
    {
        if (string.IsNullOrWhiteSpace(credit) || credit.Length > 300)
        {
            return [];
        }

        return [.. Separator().Split(Preposition().Replace(credit, ""))
            .Select(piece => Preposition().Replace(piece, "").Trim(' ', '.', '-', '–', '—', ':', '*'))
            .Where(piece => IsName(piece, site))
            .Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>Two to four words with capitals, particles such as "van" aside.</summary>
    public static bool IsPersonLike(string name) =>
        name.Split(' ') is { Length: >= 2 and <= 4 } words
        && char.IsUpper(words[0][0])
        && char.IsUpper(words[^1][0])
        && words.All(word => char.IsUpper(word[0]) || word.Length <= 3);

    private static bool IsName(string piece, string? site)
    {
        var folded = TextShape.Fold(piece);
        var words = folded.Split(' ');
        return folded.Length > 1
            && words.Length <= MostWords
            && !NotInNames().IsMatch(piece)
            && !Letters().IsMatch(piece)
            && !words.Any(s_noNames.Contains)
            && (site is null || !string.Equals(folded, TextShape.Fold(site), StringComparison.Ordinal));
    }

    [GeneratedRegex(@"^\s*(?:(?:article|guest post|post|posted|story|text|words|written|published|reported|authored|created|contributed|medically reviewed|reviewed|edited)\s+by|by|author|authors|von|par|por|di|от|автор)(?:\s*:\s*|\s+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Preposition();

    [GeneratedRegex(@"\s*(?:[;,|•·\n]|\s/\s|\s[-–—]\s|\s&\s|\s(?:and|und|et|y|e)\s|\s+on\s+(?=\p{Lu}))\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Separator();

    [GeneratedRegex(@"[@/<>{}=_#0-9]|https?:|www\.|\.(?:com|org|net)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotInNames();

    /// <summary>Letters after a name: MD, Ph.D., MPH.</summary>
    [GeneratedRegex(@"^(?:[A-Z]\.?[a-z]?\.?){1,2}[A-Z]{0,4}\.?$|^[A-Z]{2,6}$|^Jr\.?$|^Sr\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex Letters();
}

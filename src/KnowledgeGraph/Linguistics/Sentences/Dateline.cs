using System.Text.RegularExpressions;

namespace KnowledgeGraph.Linguistics.Sentences;

/// <summary>The place, day and agency in front of a report: "TALLINN, Estonia, Sept. 9, 2025 (WIRE) — ". It is no part of the sentence behind it.</summary>
internal static partial class Dateline
{
    private const int Longest = 100;
    private const string Capitals = "\\p{Lu}{2}[\\p{Lu} .'’-]{1,40}";
    private const string Place = "\\p{Lu}[\\p{L} .'’-]{1,30}(?:, \\p{Lu}[\\p{L}. ]{1,25})?";
    private const string Day = "(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\\p{L}*\\.? \\d{1,2}(?:, \\d{4})?";
    private const string Agency = " {0,2}\\(\\p{Lu}[^)\\n]{1,40}\\)";

    /// <returns>How many characters of the line are dateline, with its dash; 0 when it has none.</returns>
    public static int LengthIn(ReadOnlySpan<char> line)
    {
        foreach (var match in Pattern().EnumerateMatches(line))
        {
            return match.Length <= Longest ? match.Length : 0;
        }

        return 0;
    }

    /// <summary>
    /// A place in capitals with a day, a region or an agency behind it, or a place with a day or an agency, then a dash; a place in
    /// capitals alone needs a long dash. What follows begins with a capital, a figure or a quotation mark. Every repetition is short, so it needs no
    /// limit of time, which a busy machine would make it exceed.
    /// </summary>
    [GeneratedRegex("^(?:(?:" + Capitals + "(?:" + Agency + "|,? [^\\n—–()]{2,60}?(?:" + Agency + ")?)|" + Place + "(?:,? " + Day + "(?:" + Agency + ")?|" + Agency + ")) ?(?:—|–|--|-)|" + Capitals + " ?(?:—|–|--)) (?=[\\p{Lu}\\d“\"])", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}

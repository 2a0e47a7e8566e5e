using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Values.Money;

namespace KnowledgeGraph.Extraction.Values.Quantities;

/// <summary>Finds percentages, votes, ages, distances and counts: "5.2%", "329 votes", "by 55 to 45", "aged 84", ", 52,", "two people".</summary>
internal sealed class QuantityReader
{
    private const int OldestAge = 115;

    private readonly IReadOnlyDictionary<string, IReadOnlySet<string>> _units = WordList.Table("quantity-units")
        .ToDictionary(row => row[0], row => (IReadOnlySet<string>)row[1].Split(' ').ToHashSet(StringComparer.OrdinalIgnoreCase), StringComparer.Ordinal);

    /// <param name="text">The article's text.</param>
    /// <param name="span">The sentence to read.</param>
    /// <param name="taken">The words of its sums and times.</param>
    /// <returns>In text order; a count is whatever is nothing else.</returns>
    public IReadOnlyList<Quantity> Read(string text, TextSpan span, IReadOnlyCollection<TextSpan> taken)
    {
        var lexemes = Lexer.Read(span.Slice(text));
        var found = new List<Quantity>();
        for (var at = 0; at < lexemes.Count;)
        {
            var (kind, first, next, value) = At(lexemes, at);
            var words = next > first ? new TextSpan(span.Start + lexemes[first].Start, span.Start + lexemes[next - 1].End) : default;
            if (value is not null && !taken.Any(words.Overlaps))
            {
                found.Add(new Quantity(words, kind, value));
            }

            at = Math.Max(at + 1, next);
        }

        return found;
    }

    private (QuantityKind Kind, int First, int Next, object? Value) At(IReadOnlyList<Lexeme> text, int at)
    {
        if (NumberReader.Read(text, at) is not { } number || (at > 0 && text[at].IsGlued && (text[at - 1].IsLetters || text[at - 1].Text is "." or "," or "/" or "#" or "$" or "€" or "£")))
        {
            return default;
        }

        var (value, next) = (MoneyAmount.Number(number.Value), number.Next);
        if (Votes(text, at, number) is { } result)
        {
            return (QuantityKind.Votes, at, result.Next, result.Value);
        }

        if (Age(text, at, number) is var end and > 0)
        {
            return (QuantityKind.Age, at, end, value);
        }

        var unit = next < text.Count && text[next].Text == "-" ? next + 1 : next;
        if (unit >= text.Count)
        {
            return (QuantityKind.Count, at, next, value);
        }

        var isPerCent = text[unit].Is("per") && unit + 1 < text.Count && text[unit + 1].Is("cent");
        return isPerCent || Is("percent", text[unit]) ? (QuantityKind.Percent, at, unit + (isPerCent ? 2 : 1), IsOfPoints(text, unit + 1) ? null : value)
            : Is("votes", text[unit]) ? (QuantityKind.Votes, at, unit + 1, value)
            : Is("distance", text[unit]) ? (QuantityKind.Distance, at, unit + 1, string.Concat(Words(text, at, next), " ", text[unit].Text))
            : text[unit].IsGlued && unit == next && text[unit].IsLetters ? (QuantityKind.Count, at, unit + 1, null)
            : (QuantityKind.Count, at, next, value);
    }

    private bool Is(string kind, Lexeme lexeme) => _units[kind].Contains(lexeme.Text);

    private static bool IsOfPoints(IReadOnlyList<Lexeme> text, int at) => at < text.Count && (text[at].Is("point") || text[at].Is("points"));

    private static string Words(IReadOnlyList<Lexeme> text, int first, int next) =>
        string.Join(' ', Enumerable.Range(first, next - first).Select(index => text[index].Text));

    /// <summary>"by 55 to 45", "voted 55-45": only where the words before are of a vote.</summary>
    private (int Next, string Value)? Votes(IReadOnlyList<Lexeme> text, int at, NumberPhrase first)
    {
        var joint = first.Next;
        return first.Scale == 1 && joint + 1 < text.Count && (text[joint].Text is "-" or "–" || text[joint].Is("to")) && text[joint + 1].IsNumber
            && NumberReader.Read(text, joint + 1) is { } second && Enumerable.Range(Math.Max(0, at - 8), Math.Min(8, at)).Any(index => Is("voting", text[index]))
            && !(second.Next < text.Count && Is("percent", text[second.Next]))
            ? (second.Next, FormattableString.Invariant($"{first.Value}-{second.Value}"))
            : null;
    }

    /// <summary>Where an age ends, 0 where there is none: "aged 84", "at the age of 84", "84-year-old", "84 years old", "Roe, 84,".</summary>
    private static int Age(IReadOnlyList<Lexeme> text, int at, NumberPhrase number)
    {
        if (number.Value is < 1 or > OldestAge || number.Value != decimal.Truncate(number.Value))
        {
            return 0;
        }

        var next = number.Next;
        var isOld = Follow(text, next, "-", "year", "-", "old") ? 4 : Follow(text, next, "years", "old") || Follow(text, next, "year", "old") ? 2 : 0;
        var before = at > 0 ? text[at - 1] : default;
        var isAged = at > 0 && (before.Is("aged") || before.Is("age") || (before.Is("of") && at > 1 && text[at - 2].Is("age")));
        var isApposed = at > 1 && before.Text == "," && text[at].IsNumber && text[at - 2].IsCapitalized && text[at - 2].IsLetters && next < text.Count && text[next] is { Text: "," or "." or ")" or ";", IsGlued: true };
        return isOld > 0 ? next + isOld : isAged || (isApposed && number.Value >= 5) ? next : 0;
    }

    private static bool Follow(IReadOnlyList<Lexeme> text, int at, params string[] words) =>
        at + words.Length <= text.Count && Enumerable.Range(0, words.Length).All(index => text[at + index].Is(words[index]));
}

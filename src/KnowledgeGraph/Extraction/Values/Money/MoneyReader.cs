using KnowledgeGraph.Documents;
using KnowledgeGraph.Linguistics.Currencies;

namespace KnowledgeGraph.Extraction.Values.Money;

/// <summary>
/// Finds sums of money by their numbers: a sign or code stands before one ("€5m", "NOK 120 million", "Rs 75,00,000"), or a word behind
/// ("half a billion dollars", "a 300-million-euro deal"); two that are joined are a range ("$1.5 billion to $2 billion").
/// </summary>
internal static class MoneyReader
{
    private const int LongestSign = 4;
    private const int LongestWords = 6;
    private const decimal Thousand = 1000m;
    private const decimal Largest = 1_000_000_000_000_000m;

    private static readonly IReadOnlySet<string> s_units = WordList.Set("price-units");

    /// <returns>In text order.</returns>
    public static IReadOnlyList<MoneyAmount> Read(string text, TextSpan span)
    {
        var lexemes = Lexer.Read(span.Slice(text));
        var sums = new List<MoneyAmount>();
        for (var at = 0; at < lexemes.Count;)
        {
            var figure = FigureAt(lexemes, at);
            if (figure is null)
            {
                at++;
                continue;
            }

            var range = RangeFrom(lexemes, figure);
            var sum = range is null ? Sum(lexemes, figure, null) : Sum(lexemes, figure, range) ?? Sum(lexemes, figure, null);
            at = Math.Max(at + 1, sum?.Next ?? figure.Next);
            if (sum is not null)
            {
                sums.Add(new MoneyAmount(new TextSpan(span.Start + lexemes[sum.First].Start, span.Start + lexemes[sum.Next - 1].End), sum.Amount, sum.Upper, sum.Currency, Per(lexemes, sum.Next)));
            }
        }

        return sums;
    }

    /// <summary>A number with the currencies around it; null where none begins.</summary>
    private static Figure? FigureAt(IReadOnlyList<Lexeme> text, int at)
    {
        if (NumberReader.Read(text, at) is not { } number)
        {
            return null;
        }

        var (sign, first) = SignBefore(text, at, isLarge: number.Scale > 1 || text[at].Text.Contains(',', StringComparison.Ordinal));
        if (sign is null && at > 0 && text[at].IsGlued && (text[at - 1].IsLetters || text[at - 1].Text is "." or "," or "/" or "$"))
        {
            return null;
        }

        var (word, next) = WordBehind(text, number.Next);
        if (word is { IsAmbiguous: true } && (sign is not null || (number.Scale < Thousand && number.Value < Thousand) || (next < text.Count && text[next].Is("of"))))
        {
            (word, next) = (null, number.Next);
        }

        // "$5 Canadian dollars" is of the word; "5m in €" of neither.
        var isGlued = next < text.Count && text[next].IsGlued && (text[next].IsLetters && text[next].Text[0] != '\'' || text[next].IsNumber || text[next].Text == "%");
        return isGlued ? null : new Figure(first, next, number.Value, number.Scale, word is null ? sign : word.Code, word?.IsHundredth ?? false);
    }

    /// <summary>The longest sign that ends right before a number, and where it begins.</summary>
    private static (string? Code, int First) SignBefore(IReadOnlyList<Lexeme> text, int number, bool isLarge)
    {
        for (var first = Math.Max(0, number - LongestSign); first < number; first++)
        {
            var isWhole = Enumerable.Range(first + 1, number - first - 1).All(index => text[index].IsGlued) && !(text[first].IsGlued && first > 0 && (text[first - 1].IsLetters || text[first - 1].IsNumber));
            var sign = string.Concat(Enumerable.Range(first, number - first).Select(index => text[index].Text));
            if (isWhole && CurrencyTable.Default.OfSign(sign) is { } code && text[number].IsNumber && (IsClear(sign) || (isLarge && (text[number].IsGlued || sign.Length > 1))))
            {
                return (code, first);
            }
        }

        return (null, number);
    }

    /// <summary>A letter, and a code that is also a word ("TOP 10"), are signs only of sums that look like one.</summary>
    private static bool IsClear(string sign) => !sign.All(char.IsLetter) || (sign.Length > 1 && (CurrencyTable.Default.OfSign(sign) != sign || CurrencyTable.Default.IsPlainCode(sign)));

    /// <summary>The longest words for a currency behind a number, with a hyphen or blank between, and what comes next.</summary>
    private static (CurrencyWord? Word, int Next) WordBehind(IReadOnlyList<Lexeme> text, int number)
    {
        var start = number < text.Count && text[number].Text == "-" ? number + 1 : number;
        for (var end = Math.Min(text.Count, start + LongestWords); end > start; end--)
        {
            var words = string.Concat(Enumerable.Range(start, end - start).Select(index => index > start && !text[index].IsGlued ? " " + text[index].Text : text[index].Text));
            if (CurrencyTable.Default.OfWords(words) is { } word)
            {
                return (word, end);
            }
        }

        return start < text.Count && text[start].Text.Length == 1 && !char.IsLetterOrDigit(text[start].Text[0]) && CurrencyTable.Default.OfSign(text[start].Text) is { } code && !IsBeforeNumber(text, start)
            ? (new CurrencyWord(code, false, false), start + 1)
            : (null, number);
    }

    private static bool IsBeforeNumber(IReadOnlyList<Lexeme> text, int sign) => sign + 1 < text.Count && text[sign + 1].IsNumber && text[sign + 1].IsGlued;

    /// <summary>The upper end of a range; a change "from … to …" is none.</summary>
    private static Figure? RangeFrom(IReadOnlyList<Lexeme> text, Figure lower)
    {
        var joint = lower.Next;
        if (joint + 1 >= text.Count || !(text[joint].Text is "-" or "–" or "—" || text[joint].Is("to") || text[joint].Is("and")))
        {
            return null;
        }

        var before = lower.First > 0 ? text[lower.First - 1].Text : "";
        var fits = text[joint].Is("and") ? string.Equals(before, "between", StringComparison.OrdinalIgnoreCase) : !string.Equals(before, "from", StringComparison.OrdinalIgnoreCase);
        return fits ? Enumerable.Range(joint + 1, Math.Min(LongestSign, text.Count - joint - 1)).Select(at => FigureAt(text, at)).FirstOrDefault(figure => figure?.First == joint + 1) : null;
    }

    private static SumOfMoney? Sum(IReadOnlyList<Lexeme> text, Figure lower, Figure? upper)
    {
        var currency = lower.Currency ?? upper?.Currency;
        if (currency is null || (upper?.Currency is { } other && other != currency) || lower.Value >= Largest || upper?.Value >= Largest)
        {
            return null;
        }

        var isShared = upper is { Scale: > 1 } && lower.Scale == 1 && lower.Value < upper.Value / upper.Scale;
        var amount = isShared ? lower.Value * upper!.Scale : lower.Value;
        var unit = (upper ?? lower).IsHundredth ? 0.01m : 1m;
        return upper is null ? new SumOfMoney(lower.First, lower.Next, amount * unit, null, currency)
            : amount < upper.Value ? new SumOfMoney(lower.First, upper.Next, amount * unit, upper.Value * unit, currency)
            : null;
    }

    /// <summary>"$2.5 a share", "£30 per hour": what each.</summary>
    private static string? Per(IReadOnlyList<Lexeme> text, int next) =>
        next + 1 < text.Count && !text[next].IsGlued && (text[next].Is("a") || text[next].Is("an") || text[next].Is("per")) && s_units.Contains(text[next + 1].Text) ? text[next + 1].Text : null;

    private sealed record Figure(int First, int Next, decimal Value, decimal Scale, string? Currency, bool IsHundredth);

    private sealed record SumOfMoney(int First, int Next, decimal Amount, decimal? Upper, string Currency);
}

using System.Globalization;

namespace KnowledgeGraph.Extraction.Values;

/// <summary>Reads numbers: "1,250", "75,00,000", "1.2 lakh crore", "twenty-five", "half a billion", "two and a half million".</summary>
internal static class NumberReader
{
    private const decimal Largest = 1_000_000_000_000_000_000m;
    private const int MaxFigures = 18;

    private static readonly Lazy<IReadOnlyDictionary<string, (string Kind, decimal Value)>> s_words = new(Load);

    /// <summary>The number that begins at a lexeme, null when none does: one within a word or another number does not.</summary>
    public static NumberPhrase? Read(IReadOnlyList<Lexeme> text, int at)
    {
        var first = text[at];
        if (first.IsNumber)
        {
            return Figures(first.Text) is { } value ? Scaled(text, at + 1, value, isFigures: true) : null;
        }

        if (first.IsGlued && at > 0 && text[at - 1].Text != "-" && text[at - 1].IsLetters)
        {
            return null;
        }

        return Find(first) switch
        {
            ("half" or "article", _) => Fraction(text, at),
            ("unit" or "tens", var value) => Spelled(text, at, value),
            _ => null,
        };
    }

    /// <summary>The words that a number can begin with, in lower case.</summary>
    public static IEnumerable<string> Words => s_words.Value.Keys;

    /// <summary>Figures whose groups are of three, or but for the last of two digits.</summary>
    public static decimal? Figures(string figures)
    {
        var whole = figures.Split('.')[0].Split(',');
        var isGrouped = whole.Length == 1 || (whole[^1].Length == 3 && whole[0].Length <= 3
            && (whole[1..^1].All(group => group.Length == 3) || (whole[0].Length <= 2 && whole[1..^1].All(group => group.Length == 2))));
        return isGrouped && figures.Length <= MaxFigures
            && decimal.TryParse(figures.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;
    }

    private static NumberPhrase? Spelled(IReadOnlyList<Lexeme> text, int at, decimal value)
    {
        var next = at + 1;
        if (Find(text[at]).Kind == "tens")
        {
            var unit = next + 1 < text.Count && text[next].Text == "-" ? next + 1 : next;
            if (unit < text.Count && Find(text[unit]) is ("unit", > 0 and < 10 and var ones))
            {
                (value, next) = (value + ones, unit + 1);
            }
        }

        var half = Half(text, next);
        return Scaled(text, half ?? next, half is null ? value : value + 0.5m, isFigures: false);
    }

    /// <summary>"and a half", with hyphens or without: where it ends.</summary>
    private static int? Half(IReadOnlyList<Lexeme> text, int at)
    {
        foreach (var word in (string[])["and", "a", "half"])
        {
            at += at < text.Count && text[at].Text == "-" ? 1 : 0;
            if (at >= text.Count || !text[at].Is(word))
            {
                return null;
            }

            at++;
        }

        return at;
    }

    /// <summary>"a billion", "half a million", "a quarter of a million", "a half-million": a number only with its scale.</summary>
    private static NumberPhrase? Fraction(IReadOnlyList<Lexeme> text, int at)
    {
        var (value, next) = (1m, at);
        var isLinked = true;
        for (; next < text.Count && next < at + 4; next++)
        {
            var (kind, part) = Find(text[next]);
            if (kind is "half")
            {
                (value, isLinked) = (part, part != 0.25m);
            }
            else if (text[next].Is("of"))
            {
                isLinked = true;
            }
            else if (kind != "article" && text[next].Text != "-")
            {
                break;
            }
        }

        return isLinked && Scaled(text, next, value, isFigures: false) is { Scale: > 1 } phrase ? phrase : null;
    }

    private static NumberPhrase? Scaled(IReadOnlyList<Lexeme> text, int next, decimal value, bool isFigures)
    {
        var scale = 1m;
        while (next < text.Count)
        {
            var at = text[next].Text == "-" && next + 1 < text.Count ? next + 1 : next;
            var (kind, part) = Find(text[at]);
            var isSuffix = kind == "suffix" && isFigures && scale == 1 && at == next && (text[at].IsGlued || text[at].Text.Length > 1);
            if (kind != "scale" && !isSuffix)
            {
                break;
            }

            (scale, next) = (scale * part, at + 1);
            if (scale > Largest)
            {
                return null;
            }
        }

        return value * scale < Largest ? new NumberPhrase(value * scale, next, scale) : null;
    }

    private static (string Kind, decimal Value) Find(Lexeme lexeme) =>
        s_words.Value.TryGetValue(lexeme.Text, out var word) || s_words.Value.TryGetValue(lexeme.Text.ToLowerInvariant(), out word) && word.Kind != "suffix" ? word : ("", 0);

    private static Dictionary<string, (string, decimal)> Load() => WordList.Table("number-words")
        .SelectMany(row => row[2].Split(' ').Select(word => (word, Kind: row[0], Value: decimal.Parse(row[1], CultureInfo.InvariantCulture))))
        .ToDictionary(entry => entry.word, entry => (entry.Kind, entry.Value), StringComparer.Ordinal);
}

using System.Globalization;
using KnowledgeGraph.Documents;
using KnowledgeGraph.Linguistics.Currencies;

namespace KnowledgeGraph.Linguistics.Tokenization;

/// <summary>
/// Cuts English text into words and punctuation by the conventions of Universal Dependencies: clitics and hyphens are
/// tokens of their own, abbreviations, numbers, addresses and initials are whole. Thread-safe; time is linear in the text.
/// </summary>
public sealed class Tokenizer
{
    private const int LongestAcronym = 20;

    private readonly WordCuts _cuts = new();
    private readonly HashSet<string> _prefixes = EmbeddedText.Lines("prefixes").ToHashSet(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _units = EmbeddedText.Lines("units").ToHashSet(StringComparer.Ordinal);

    internal Abbreviations Abbreviations { get; } = new();

    /// <summary>The tokens of a part of the text, in order, none empty, none with white space in it.</summary>
    public IReadOnlyList<TextSpan> Tokenize(string text, TextSpan range)
    {
        var tokens = new List<TextSpan>((range.Length / 5) + 1);
        var visible = text.AsSpan(0, range.End);
        var position = range.Start;
        while (position < range.End)
        {
            if (IsBlank(visible[position]))
            {
                position++;
                continue;
            }

            position = AddToken(visible, position, tokens);
        }

        return tokens;
    }

    /// <summary>White space, and what prints as nothing: controls, zero-width marks.</summary>
    internal static bool IsBlank(char unit) =>
        char.IsWhiteSpace(unit) || char.IsControl(unit) || unit is '\u200B' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF' or '\u00AD';

    /// <returns>One past the last token added.</returns>
    private int AddToken(ReadOnlySpan<char> text, int start, List<TextSpan> tokens)
    {
        if (PlainWordEnd(text, start) is var end && end > start && (end == text.Length || IsBlank(text[end])))
        {
            return AddWord(text, start, end, tokens);
        }

        var special = SpecialForms.LengthAt(text, start);
        if (special > 0)
        {
            return AddSpecial(text, start, start + special, tokens);
        }

        if (IsClitic(text, start, tokens))
        {
            return Add(tokens, start, LettersEnd(text, start + 1));
        }

        if (CurrencySignEnd(text, start) is var sign && sign > start)
        {
            return Add(tokens, start, sign);
        }

        return IsWordPart(text, start)
            ? AddWord(text, start, WordEnd(text, start), tokens)
            : Add(tokens, start, SymbolEnd(text, start));
    }

    /// <summary>A number keeps its ordinal or plural ending; a unit of measure is a token of its own; other letters make it a code.</summary>
    private int AddSpecial(ReadOnlySpan<char> text, int start, int end, List<TextSpan> tokens)
    {
        if (!char.IsAsciiDigit(text[end - 1]) || end == text.Length || !IsWordPart(text, end))
        {
            return Add(tokens, start, end);
        }

        var letters = WordEnd(text, end);
        return IsUnit(text, start, end, letters, tokens)
            ? Add(tokens, start, end)
            : Add(tokens, start, letters);
    }

    /// <summary>A single capital multiplies money only ("$5M"); elsewhere it is part of a name, as in "3M".</summary>
    private bool IsUnit(ReadOnlySpan<char> text, int start, int end, int letters, List<TextSpan> tokens)
    {
        if (letters - end == 1 && char.IsUpper(text[end]) && (tokens.Count == 0 || tokens[^1].End != start))
        {
            return false;
        }

        return _units.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text[end..letters]);
    }

    private int AddWord(ReadOnlySpan<char> text, int start, int end, List<TextSpan> tokens)
    {
        var cut = _cuts.CutOf(text[start..end]);
        if (cut > 0)
        {
            Add(tokens, start, start + cut);
            return Add(tokens, start + cut, end);
        }

        return Add(tokens, start, TakesPeriod(text, start, end, tokens) ? end + 1 : end);
    }

    private bool TakesPeriod(ReadOnlySpan<char> text, int start, int end, List<TextSpan> tokens)
    {
        if (end == text.Length || text[end] != '.' || (end + 1 < text.Length && (text[end + 1] == '.' || IsWordPart(text, end + 1))))
        {
            return false;
        }

        return Abbreviations.ClassOf(text[start..end]) switch
        {
            AbbreviationClass.None => false,
            AbbreviationClass.Number => NextVisible(text, end + 1) is { } next && char.IsAsciiDigit(next),
            AbbreviationClass.Initial => IsInitial(text, start, end, tokens),
            _ => true,
        };
    }

    /// <summary>A capital with a period is an initial when a capital follows; "I" is one only after another initial.</summary>
    private static bool IsInitial(ReadOnlySpan<char> text, int start, int end, List<TextSpan> tokens)
    {
        if (NextVisible(text, end + 1) is not { } next || !(char.IsUpper(next) || next is ',' or ')'))
        {
            return false;
        }

        return text[start] != 'I' || (tokens.Count > 0 && text[tokens[^1].End - 1] == '.');
    }

    private static char? NextVisible(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && IsBlank(text[position]))
        {
            if (text[position] == '\n')
            {
                return null;
            }

            position++;
        }

        return position < text.Length ? text[position] : null;
    }

    /// <summary>The clitic of a word that ended just before, as in "U.S.'s"; a lone quote is none.</summary>
    private static bool IsClitic(ReadOnlySpan<char> text, int start, List<TextSpan> tokens)
    {
        if (text[start] is not ('\'' or '’') || tokens.Count == 0 || tokens[^1].End != start)
        {
            return false;
        }

        var end = LettersEnd(text, start + 1);
        return text[(start + 1)..end] is "s" or "S" or "re" or "ve" or "ll" or "d" or "m";
    }

    private static int PlainWordEnd(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>"RM4.5 million", "R7.5bn", "PLN500": letters that are a currency before figures; a single one only before a fraction, a group or a scale.</summary>
    private int CurrencySignEnd(ReadOnlySpan<char> text, int start)
    {
        var end = PlainWordEnd(text, start);
        if (end == start || end == text.Length || !char.IsAsciiDigit(text[end]) || CurrencyTable.Default.OfSign(text[start..end].ToString()) is null)
        {
            return start;
        }

        var digits = end;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        var isFigure = digits + 1 < text.Length && text[digits] is '.' or ',' && char.IsAsciiDigit(text[digits + 1]);
        var letters = LettersEnd(text, digits);
        var isScaled = letters > digits ? IsUnit(text, digits, digits, letters, []) : text[digits..].TrimStart() is var rest && (rest.StartsWith("million", StringComparison.Ordinal) || rest.StartsWith("billion", StringComparison.Ordinal));
        return isFigure || isScaled || (end - start > 2 && letters == digits && CurrencyTable.Default.IsPlainCode(text[start..end].ToString())) ? end : start;
    }

    private static int LettersEnd(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length && char.IsLetterOrDigit(text[start]))
        {
            start++;
        }

        return start;
    }

    /// <summary>
    /// Letters, digits and marks; between two of them an apostrophe or ampersand, a period in an acronym, and the hyphen
    /// after a listed prefix.
    /// </summary>
    private int WordEnd(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (true)
        {
            end = PartsEnd(text, end);
            if (end + 1 >= text.Length || !IsWordPart(text, end + 1) || !Joins(text, start, end))
            {
                return end;
            }

            end++;
        }
    }

    private bool Joins(ReadOnlySpan<char> text, int start, int end) => text[end] switch
    {
        '\'' or '’' or '`' => true,
        '&' => char.IsUpper(text[end - 1]) && char.IsUpper(text[end + 1]),
        '.' => InnerPeriodJoins(text, start, end),
        '-' or '‐' or '‑' => char.IsLetter(text[end + 1])
            && _prefixes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text[start..end]),
        _ => false,
    };

    private bool InnerPeriodJoins(ReadOnlySpan<char> text, int start, int end)
    {
        var after = PartsEnd(text, end + 1);
        return after - start <= LongestAcronym
            && Abbreviations.ClassOf(text[start..after]) is not (AbbreviationClass.None or AbbreviationClass.Number);
    }

    private static int PartsEnd(ReadOnlySpan<char> text, int end)
    {
        while (end < text.Length && IsWordPart(text, end))
        {
            end += char.IsHighSurrogate(text[end]) ? 2 : 1;
        }

        return end;
    }

    private static bool IsWordPart(ReadOnlySpan<char> text, int index)
    {
        var unit = text[index];
        if (char.IsAsciiLetterOrDigit(unit))
        {
            return true;
        }

        if (unit < 0x80)
        {
            return false;
        }

        return char.IsHighSurrogate(unit)
            ? index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]) && System.Text.Rune.IsLetterOrDigit(new(unit, text[index + 1]))
            : char.IsLetterOrDigit(unit) || char.GetUnicodeCategory(unit) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
    }

    /// <summary>One character; an emoji with its joiners, skin tones and variation selectors is one token.</summary>
    private static int SymbolEnd(ReadOnlySpan<char> text, int start)
    {
        var length = StringInfo.GetNextTextElementLength(text[start..Math.Min(text.Length, start + 32)]);
        return start + Math.Max(1, length);
    }

    private static int Add(List<TextSpan> tokens, int start, int end)
    {
        tokens.Add(new TextSpan(start, end));
        return end;
    }
}

using System.Collections.Frozen;
using KnowledgeGraph.Linguistics.Tokenization;

namespace KnowledgeGraph.Linguistics.Currencies;

/// <summary>The currencies of ISO 4217 with the signs and words for them. Immutable.</summary>
public sealed class CurrencyTable
{
    private readonly FrozenDictionary<string, string> _signs;
    private readonly FrozenDictionary<string, CurrencyWord> _words;
    private readonly FrozenSet<string> _plainCodes;

    private CurrencyTable()
    {
        var rows = EmbeddedText.Lines("currencies").Select(line => line.Split('\t')).ToList();
        var whole = rows.Where(row => row[0][0] != '/').Select(row => (Code: row[0].TrimStart('!'), Signs: row[1])).ToList();
        _signs = whole.SelectMany(row => row.Signs.Split(' ').Where(sign => sign != "-").Append(row.Code).Select(sign => (sign, row.Code)))
            .ToFrozenDictionary(pair => pair.sign, pair => pair.Code, StringComparer.Ordinal);
        _words = rows.SelectMany(row => row[2].Split(", ").Where(word => word != "-").Select(word => (Word: word.TrimStart('*'), Unit: new CurrencyWord(row[0].TrimStart('/', '!'), row[0][0] == '/', word[0] == '*'))))
            .Concat(whole.Select(row => (Word: row.Code, Unit: new CurrencyWord(row.Code, false, false))))
            .ToFrozenDictionary(pair => pair.Word, pair => pair.Unit, StringComparer.Ordinal);
        _plainCodes = rows.Where(row => char.IsAsciiLetterUpper(row[0][0])).Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);
    }

    public static CurrencyTable Default { get; } = new();

    /// <summary>The ISO code of a sign or code that stands before a sum, null when it is none.</summary>
    public string? OfSign(string sign) => _signs.GetValueOrDefault(sign);

    /// <summary>What words behind a sum mean ("euros", "U.S. dollars", "NOK"), null when they are no currency.</summary>
    public CurrencyWord? OfWords(string words) => _words.GetValueOrDefault(words);

    /// <summary>Whether a word is the code of a currency and nothing else that texts have names for.</summary>
    public bool IsPlainCode(string word) => _plainCodes.Contains(word);
}

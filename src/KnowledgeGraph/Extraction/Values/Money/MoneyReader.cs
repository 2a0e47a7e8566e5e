using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Extraction.Values.Money;

/// <summary>Finds amounts of money: "$1.03 billion", "€5m", "US$20-30 million", "5 million euros".</summary>
internal static partial class MoneyReader
{
    private const string Scale = "(?<scale>thousand|million|billion|trillion|mn|bn|tn|[kKmMbB](?![A-Za-z]))";

    private const string Figures = "(?<amount>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?:\\s?(?:-|–|to)\\s?[$€£]?(?<upper>\\d+(?:\\.\\d+)?))?";

    public static IReadOnlyList<MoneyAmount> Read(string text, TextSpan span)
    {
        var sentence = span.Slice(text);
        return [.. SignFirst().Matches(sentence).Concat(NameLast().Matches(sentence))
            .Select(match => Amount(match, span.Start))
            .OfType<MoneyAmount>()
            .OrderBy(amount => amount.Span)];
    }

    [GeneratedRegex("(?<![A-Za-z\\d])(?<currency>US\\$|A\\$|AU\\$|C\\$|CA\\$|HK\\$|NZ\\$|S\\$|\\$|€|£|¥|₹|₩|(?:USD|EUR|GBP|CHF|JPY|CAD|AUD|INR|RMB|CNY|Rs\\.?)(?= ?\\d))\\s?" + Figures + "(?:[ -]?" + Scale + ")?(?![A-Za-z\\d])")]
    private static partial Regex SignFirst();

    [GeneratedRegex("(?<![A-Za-z\\d$€£.,])" + Figures + "(?:[ -]" + Scale + ")?[ -](?<currency>(?:U\\.?S\\.? |Canadian |Australian )?dollars?|euros?|pounds(?: sterling)?|yen|yuan|Swiss francs|rupees|won|USD|EUR|GBP)\\b")]
    private static partial Regex NameLast();

    private static MoneyAmount? Amount(Match match, int offset)
    {
        var scale = ScaleOf(match.Groups["scale"].Value);
        if (!TryParse(match.Groups["amount"].Value, out var amount) || Currency(match.Groups["currency"].Value) is not { } currency)
        {
            return null;
        }

        decimal? upper = match.Groups["upper"].Success && TryParse(match.Groups["upper"].Value, out var end) ? end * scale : null;
        return new MoneyAmount(new TextSpan(offset + match.Index, offset + match.Index + match.Length), amount * scale, upper, currency);
    }

    /// <summary>More digits than any sum of money has are no sum.</summary>
    private static bool TryParse(string figures, out decimal amount)
    {
        amount = 0;
        return figures.Length <= 18
            && decimal.TryParse(figures.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out amount)
            && amount < 1_000_000_000_000_000m;
    }

    private static decimal ScaleOf(string word) => word.ToLowerInvariant() switch
    {
        "thousand" or "k" => 1_000m,
        "million" or "m" or "mn" => 1_000_000m,
        "billion" or "b" or "bn" => 1_000_000_000m,
        "trillion" or "tn" => 1_000_000_000_000m,
        _ => 1m,
    };

    private static string? Currency(string sign) => sign switch
    {
        "$" or "US$" or "USD" => "USD",
        "€" or "EUR" => "EUR",
        "£" or "GBP" => "GBP",
        "¥" or "JPY" => "JPY",
        "₹" or "INR" or "Rs" or "Rs." => "INR",
        "₩" => "KRW",
        "A$" or "AU$" or "AUD" => "AUD",
        "C$" or "CA$" or "CAD" => "CAD",
        "HK$" => "HKD",
        "NZ$" => "NZD",
        "S$" => "SGD",
        "CHF" => "CHF",
        "RMB" or "CNY" => "CNY",
        _ => NamedCurrency(sign.ToLowerInvariant()),
    };

    private static string? NamedCurrency(string name) => name switch
    {
        _ when name.StartsWith("canadian", StringComparison.Ordinal) => "CAD",
        _ when name.StartsWith("australian", StringComparison.Ordinal) => "AUD",
        _ when name.Contains("dollar", StringComparison.Ordinal) => "USD",
        _ when name.StartsWith("euro", StringComparison.Ordinal) || name == "eur" => "EUR",
        _ when name.StartsWith("pounds", StringComparison.Ordinal) || name == "gbp" => "GBP",
        "yen" => "JPY",
        "yuan" => "CNY",
        "swiss francs" => "CHF",
        "rupees" => "INR",
        "won" => "KRW",
        "usd" => "USD",
        _ => null,
    };
}

using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Extraction.Values.Money;

/// <summary>An amount of money as the text states it.</summary>
/// <param name="Span">The words, with the currency.</param>
/// <param name="Amount">In whole units of the currency; the lower end of a range.</param>
/// <param name="Upper">The upper end of a range, null otherwise.</param>
/// <param name="Currency">ISO 4217.</param>
/// <param name="Per">What one of costs so much ("share", "hour"), null for a sum.</param>
internal sealed record MoneyAmount(TextSpan Span, decimal Amount, decimal? Upper, string Currency, string? Per = null)
{
    /// <summary>As a qualifier holds it: long when whole, double otherwise.</summary>
    public static object Number(decimal amount) =>
        amount == decimal.Truncate(amount) && amount <= long.MaxValue ? (long)amount : (double)amount;
}

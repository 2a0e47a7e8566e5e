using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Values.Money;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Tests.Extraction;

public sealed class MoneyReaderTests
{
    [Theory]
    [InlineData("a $1.03 billion seed round", "$1.03 billion = 1030000000 USD")]
    [InlineData("a $ 5 million round", "$ 5 million = 5000000 USD")]
    [InlineData("worth €5m today", "€5m = 5000000 EUR")]
    [InlineData("a £3bn fund", "£3bn = 3000000000 GBP")]
    [InlineData("paid US$1,250,000 in cash", "US$1,250,000 = 1250000 USD")]
    [InlineData("it cost 5 million euros", "5 million euros = 5000000 EUR")]
    [InlineData("a 20-million-dollar deal", "20-million-dollar = 20000000 USD")]
    [InlineData("between $20-30 million", "$20-30 million = 20000000..30000000 USD")]
    [InlineData("$2.5 a share", "$2.5 = 2.5 USD")]
    [InlineData("¥300 trillion", "¥300 trillion = 300000000000000 JPY")]
    [InlineData("a $5M round", "$5M = 5000000 USD")]
    [InlineData("a pound of 5 apples for 20 people", "")]
    public void Sums_are_read_with_currency_and_magnitude(string text, string expected)
    {
        var read = MoneyReader.Read(text, new TextSpan(0, text.Length)).Select(sum => FormattableString.Invariant(
            $"{sum.Span.Slice(text)} = {MoneyAmount.Number(sum.Amount)}{(sum.Upper is { } upper ? FormattableString.Invariant($"..{MoneyAmount.Number(upper)}") : "")} {sum.Currency}"));

        string.Join(", ", read).ShouldBe(expected);
    }
}

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
    [InlineData("raised NOK 120 million", "NOK 120 million = 120000000 NOK")]
    [InlineData("raised SEK 2bn, and more", "SEK 2bn = 2000000000 SEK")]
    [InlineData("raised PLN4.5 million", "PLN4.5 million = 4500000 PLN")]
    [InlineData("RM4.5 million and R7.5bn", "RM4.5 million = 4500000 MYR, R7.5bn = 7500000000 ZAR")]
    [InlineData("an R7 and a 10 R", "")]
    [InlineData("Rs 1,000 crore", "Rs 1,000 crore = 10000000000 INR")]
    [InlineData("Rs. 75,00,000 in all", "Rs. 75,00,000 = 7500000 INR")]
    [InlineData("25 lakh rupees", "25 lakh rupees = 2500000 INR")]
    [InlineData("₹1.2 lakh crore", "₹1.2 lakh crore = 1200000000000 INR")]
    [InlineData("$1.5 billion to $2 billion", "$1.5 billion to $2 billion = 1500000000..2000000000 USD")]
    [InlineData("between $50 million and $60 million", "$50 million and $60 million = 50000000..60000000 USD")]
    [InlineData("rose from $5m to $10m", "$5m = 5000000 USD, $10m = 10000000 USD")]
    [InlineData("10 to 20 million euros", "10 to 20 million euros = 10000000..20000000 EUR")]
    [InlineData("half a billion dollars", "half a billion dollars = 500000000 USD")]
    [InlineData("a quarter of a million pounds", "a quarter of a million pounds = 250000 GBP")]
    [InlineData("two and a half million Swiss francs", "two and a half million Swiss francs = 2500000 CHF")]
    [InlineData("a million U.S. dollars", "a million U.S. dollars = 1000000 USD")]
    [InlineData("a 300 million euro deal", "300 million euro = 300000000 EUR")]
    [InlineData("more than $5m or 50 cents", "$5m = 5000000 USD, 50 cents = 0.5 USD")]
    [InlineData("5 billion won, and 25 won", "5 billion won = 5000000000 KRW")]
    [InlineData("she lost 20 pounds of it", "")]
    [InlineData("HK$3.2bn, NT$500 and S$40", "HK$3.2bn = 3200000000 HKD, NT$500 = 500 TWD, S$40 = 40 SGD")]
    [InlineData("a TOP 10 of ALL 50 and TRY 2 billion", "TRY 2 billion = 2000000000 TRY")]
    [InlineData("5 € or 300 EUR", "5 € = 5 EUR, 300 EUR = 300 EUR")]
    [InlineData("$300B5 and A$AP and 5%", "")]
    [InlineData("a pound of 5 apples for 20 people", "")]
    public void Sums_are_read_with_currency_and_magnitude(string text, string expected)
    {
        var read = MoneyReader.Read(text, new TextSpan(0, text.Length)).Select(sum => FormattableString.Invariant(
            $"{sum.Span.Slice(text)} = {MoneyAmount.Number(sum.Amount)}{(sum.Upper is { } upper ? FormattableString.Invariant($"..{MoneyAmount.Number(upper)}") : "")} {sum.Currency}"));

        string.Join(", ", read).ShouldBe(expected);
    }
}

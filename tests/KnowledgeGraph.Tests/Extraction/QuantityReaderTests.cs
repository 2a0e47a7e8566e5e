using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Values.Quantities;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Tests.Extraction;

public sealed class QuantityReaderTests
{
    private static readonly QuantityReader s_reader = new();

    [Theory]
    [InlineData("It rose 5.2% in May.", "Percent 5.2")]
    [InlineData("It rose by 12 percent.", "Percent 12")]
    [InlineData("It rose by 12 per cent.", "Percent 12")]
    [InlineData("It rose by two percentage points.", "")]
    [InlineData("She won 329 votes.", "Votes 329")]
    [InlineData("It was passed by 55 to 45.", "Votes 55-45")]
    [InlineData("The house voted 214–210 for it.", "Votes 214-210")]
    [InlineData("He died aged 84.", "Age 84")]
    [InlineData("He died at the age of 84.", "Age 84")]
    [InlineData("The 84-year-old died.", "Age 84")]
    [InlineData("She is nine years old.", "Age 9")]
    [InlineData("Ann Roe, 52, left.", "Age 52")]
    [InlineData("It runs for 120 miles.", "Distance 120 miles")]
    [InlineData("It cut 1,200 jobs.", "Count 1200")]
    [InlineData("It hurt twenty-five people.", "Count 25")]
    [InlineData("It flew an A320 to gate B12.", "")]
    public void A_number_is_read_with_what_it_counts(string text, string expected)
    {
        var read = s_reader.Read(text, new TextSpan(0, text.Length), []).Select(quantity => FormattableString.Invariant($"{quantity.Kind} {quantity.Value}"));

        string.Join(", ", read).ShouldBe(expected);
    }
}

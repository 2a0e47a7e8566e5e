using KnowledgeGraph.Neo4j.Values;
using Shouldly;

namespace KnowledgeGraph.Neo4j.Tests.Values;

/// <summary>Temporal values as a server keeps them: in numbers, not in words.</summary>
public sealed class KeptPartsTests
{
    [Theory]
    [InlineData("P1Y2M3DT4H5M6.7S", 14, 3, 14_706, 700_000_000)]
    [InlineData("P-1Y-2M3DT-1.000000005S", -14, 3, -2, 999_999_995)]
    [InlineData("PT-0.5S", 0, 0, -1, 500_000_000)]
    [InlineData("PT0S", 0, 0, 0, 0)]
    public void A_duration_is_months_days_seconds_and_a_fraction_that_is_never_negative(
        string text, long months, long days, long seconds, int nanoseconds)
    {
        new DurationValue(text).Parts().ShouldBe((months, days, seconds, nanoseconds));
        DurationValue.Of(months, days, seconds, nanoseconds).ShouldBe(new DurationValue(text));
    }

    [Theory]
    [InlineData("2024-03-05T10:11+01:00[Europe/Paris]")]
    [InlineData("2020-10-25T02:30+01:00[Europe/Paris]")]
    [InlineData("1818-01-01T00:00+00:53:28[Europe/Stockholm]")]
    [InlineData("1969-12-31T23:59:59.25+01:00[Europe/Paris]")]
    public void A_moment_in_a_zone_is_seconds_since_1970_a_fraction_and_the_zone(string text)
    {
        var moment = new DateTimeValue(text);
        var time = moment.ToOffsetDateTime();
        DateTimeValue.Of(time.ToInstant().ToUnixTimeSeconds(), time.NanosecondOfSecond, moment.Zone!).ShouldBe(moment);
    }

    [Fact]
    public void Years_of_more_than_four_digits_have_a_sign()
    {
        new DateValue("12024-03-05").Text.ShouldBe("+12024-03-05");
        new LocalDateTimeValue("12024-03-05T10:11:00").Text.ShouldBe("+12024-03-05T10:11");
        new DateTimeValue("12024-03-05T10:11:00Z").Text.ShouldBe("+12024-03-05T10:11Z");
        new DateValue("-0044-03-15").Text.ShouldBe("-0044-03-15");
    }

    [Fact]
    public void A_value_of_another_library_is_no_parameter() =>
        Should.Throw<ArgumentException>(() => TemporalValue.Of(TimeSpan.Zero)).Message.ShouldStartWith("TimeSpan cannot be a parameter.");
}

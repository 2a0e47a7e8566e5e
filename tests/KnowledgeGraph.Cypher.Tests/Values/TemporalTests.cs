using FsCheck.Xunit;
using KnowledgeGraph.Cypher.Functions;
using KnowledgeGraph.Cypher.Values;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Cypher.Tests.Values;

[Properties(Arbitrary = [typeof(CypherValues)], MaxTest = 500)]
public sealed class TemporalTests
{
    [Property]
    public bool A_date_reads_back_from_its_text(CypherDate date) => TemporalText.ParseDate(date.ToString()) == date;

    [Property]
    public bool A_local_date_and_time_reads_back_from_its_text(CypherLocalDateTime value) =>
        TemporalText.ParseLocalDateTime(value.ToString()) == value;

    [Property]
    public bool A_date_and_time_reads_back_from_its_text(CypherDateTime value) => TemporalText.ParseDateTime(value.ToString()) == value;

    [Property]
    public bool A_duration_reads_back_from_its_text(CypherDuration value) => DurationText.Parse(value.ToString()) == value;

    [Property]
    public bool Year_month_and_day_give_the_date_back(CypherDate date) =>
        CypherDate.FromYearMonthDay(date.Year, date.Month, date.Day) == date;

    [Property]
    public bool Week_year_week_and_day_give_the_date_back(CypherDate date) =>
        CypherDate.FromWeek(date.WeekYear, date.Week, date.DayOfWeek) == date;

    [Property]
    public bool Quarter_and_ordinal_day_give_the_date_back(CypherDate date) =>
        CypherDate.FromQuarter(date.Year, date.Quarter, date.DayOfQuarter) == date
        && CypherDate.FromOrdinal(date.Year, date.DayOfYear) == date;

    [Property]
    public bool The_distance_leads_from_one_value_to_the_other(CypherLocalDateTime from, CypherLocalDateTime to) =>
        from.Plus(TemporalDistance.Between(CypherValue.Of(from), CypherValue.Of(to))) == to;

    [Property]
    public bool The_distance_in_seconds_leads_there_through_any_zone(CypherDateTime from, CypherDateTime to) =>
        from.Plus(TemporalDistance.InSeconds(CypherValue.Of(from), CypherValue.Of(to))).ToUtcNanoseconds() == to.ToUtcNanoseconds();

    [Property]
    public bool Durations_form_a_group(CypherDuration a, CypherDuration b, CypherDuration c) =>
        a + b == b + a && (a + b) + c == a + (b + c) && a - a == default && -(-a) == a;

    [Property]
    public bool A_duration_times_one_is_itself(CypherDuration duration) => duration.Times(1) == duration;

    [Property]
    public bool Truncating_goes_back_and_only_once(CypherLocalDateTime value)
    {
        foreach (var unit in new[] { "millennium", "decade", "weekYear", "quarter", "week", "hour", "microsecond" })
        {
            var once = TemporalTruncation.Truncate(CypherKind.LocalDateTime, unit, CypherValue.Of(value), CypherMap.Empty);
            var twice = TemporalTruncation.Truncate(CypherKind.LocalDateTime, unit, once, CypherMap.Empty);
            if (once != twice || TemporalOrder.CompareInstants(once, CypherValue.Of(value)) > 0)
            {
                return false;
            }
        }

        return true;
    }

    [Fact]
    public void The_calendar_agrees_with_that_of_the_platform()
    {
        for (var day = DateOnly.MinValue; day < DateOnly.MaxValue.AddDays(-97); day = day.AddDays(97))
        {
            var date = CypherDate.FromYearMonthDay(day.Year, day.Month, day.Day);
            date.EpochDays.ShouldBe(day.DayNumber - new DateOnly(1970, 1, 1).DayNumber);
            (date.Year, date.Month, date.Day).ShouldBe((day.Year, day.Month, day.Day));
            date.DayOfYear.ShouldBe(day.DayOfYear);
            (date.DayOfWeek % 7).ShouldBe((int)day.DayOfWeek);
        }
    }

    [Theory]
    [InlineData("2017-03-26T02:30[Europe/Stockholm]", "2017-03-26T03:30+02:00[Europe/Stockholm]")]
    [InlineData("2017-10-29T02:30[Europe/Stockholm]", "2017-10-29T02:30+02:00[Europe/Stockholm]")]
    [InlineData("2017-10-29T02:30+01:00[Europe/Stockholm]", "2017-10-29T02:30+01:00[Europe/Stockholm]")]
    [InlineData("1818-07-21T21:40[Europe/Stockholm]", "1818-07-21T21:40+00:53:28[Europe/Stockholm]")]
    public void A_clock_that_is_put_forward_or_back_is_read_so(string text, string expected) =>
        TemporalText.ParseDateTime(text).ToString().ShouldBe(expected);

    [Theory]
    [InlineData("2015-02-29")]
    [InlineData("2015-13-01")]
    [InlineData("2015-W54-1")]
    [InlineData("2015-366")]
    [InlineData("1000000000-01-01")]
    [InlineData("yesterday")]
    [InlineData("")]
    public void A_day_that_does_not_exist_is_an_argument_error(string text) =>
        Should.Throw<CypherException>(() => TemporalText.ParseDate(text)).Type.ShouldBe(CypherErrorType.ArgumentError);

    [Theory]
    [InlineData("P")]
    [InlineData("PT")]
    [InlineData("P1")]
    [InlineData("1D")]
    [InlineData("P1H")]
    [InlineData("")]
    public void Text_that_is_no_duration_is_an_argument_error(string text) =>
        Should.Throw<CypherException>(() => DurationText.Parse(text)).Type.ShouldBe(CypherErrorType.ArgumentError);
}

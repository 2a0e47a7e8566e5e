using KnowledgeGraph.Graph;
using KnowledgeGraph.Neo4j.Tests.Server;
using KnowledgeGraph.Neo4j.Values;
using NodaTime;
using Shouldly;

namespace KnowledgeGraph.Neo4j.Tests.Values;

[Collection(Neo4jServer.Collection)]
public sealed class RoundTripTests(Neo4jServer server)
{
    public static TheoryData<string, object?> Singles => new()
    {
        { "null", null },
        { "true", true },
        { "least integer", long.MinValue },
        { "greatest integer", long.MaxValue },
        { "beyond the integers of JSON", 9_007_199_254_740_993L },
        { "float", 1.5 },
        { "whole float", 2.0 },
        { "negative zero", double.NegativeZero },
        { "smallest float", double.Epsilon },
        { "largest float", double.MaxValue },
        { "not a number", double.NaN },
        { "infinity", double.PositiveInfinity },
        { "negative infinity", double.NegativeInfinity },
        { "empty string", "" },
        { "string with everything", "\"\\ \n\r\t\0 ü 漢字 😀 </script> ‎$type" },
        { "bytes", new byte[] { 0, 1, 255 } },
        { "Cartesian point", new PointValue(7203, 1.5, -2) },
        { "place with height", new PointValue(4979, 2.35, 48.85, 35) },
        { "date", new DateValue("2024-03-05") },
        { "date far away", new DateValue("+999999999-12-31") },
        { "date before the common era", new DateValue("-0044-03-15") },
        { "local time", new LocalTimeValue("10:11") },
        { "local time with nanoseconds", new LocalTimeValue("10:11:12.123456789") },
        { "time", new TimeValue("10:11:12.5-18:00") },
        { "local date and time", new LocalDateTimeValue("2024-03-05T10:11:12.5") },
        { "moment with offset", new DateTimeValue("2024-03-05T10:11+01:30") },
        { "moment in UTC", new DateTimeValue("2024-03-05T10:11:12Z") },
        { "moment with zone", new DateTimeValue("2024-03-05T10:11+01:00[Europe/Paris]") },
        { "second of two equal clock times", new DateTimeValue("2020-10-25T02:30+01:00[Europe/Paris]") },
        { "duration", new DurationValue("P1Y2M3DT4H5M6.7S") },
        { "duration of mixed signs", new DurationValue("P-1Y-2M3DT-1.000000005S") },
        { "no duration", new DurationValue("PT0S") },
    };

    [SkippableTheory]
    [MemberData(nameof(Singles))]
    public async Task A_value_comes_back_as_it_was_sent(string what, object? value)
    {
        Neo4jServer.Require();
        (await EchoAsync(value)).ShouldBe(value, what);
    }

    [SkippableFact]
    public async Task Values_of_NodaTime_come_back_as_ISO_8601()
    {
        Neo4jServer.Require();
        var paris = DateTimeZoneProviders.Tzdb["Europe/Paris"];
        var moment = Instant.FromUtc(2024, 3, 5, 9, 11, 12);
        (object Sent, string Text)[] cases =
        [
            (new LocalDate(2024, 3, 5), "2024-03-05"),
            (new LocalTime(10, 11), "10:11"),
            (new LocalTime(10, 11).WithOffset(Offset.FromHours(2)), "10:11+02:00"),
            (new LocalDateTime(2024, 3, 5, 10, 11, 12), "2024-03-05T10:11:12"),
            (moment.WithOffset(Offset.FromHours(1)), "2024-03-05T10:11:12+01:00"),
            (moment.InZone(paris), "2024-03-05T10:11:12+01:00[Europe/Paris]"),
            (Period.FromMonths(14) + Period.FromSeconds(-90), "P1Y2MT-1M-30S"),
        ];
        foreach (var (sent, text) in cases)
        {
            var cell = await EchoAsync(sent);
            cell.ShouldBeAssignableTo<TemporalValue>()!.Text.ShouldBe(text);
        }
    }

    [SkippableFact]
    public async Task Cells_give_values_of_NodaTime()
    {
        Neo4jServer.Require();
        await using var session = await server.OpenAsync();
        var row = (await session.ReadAsync(new CypherStatement(
            """
            RETURN date('2024-03-05'), localtime('10:11:12.5'), time('10:11+02:00'), localdatetime('2024-03-05T10:11'),
                   datetime('2024-03-05T10:11[Europe/Paris]'), duration('P1Y2M3DT4H5M6.7S')
            """)))[0];
        ((DateValue)row[0]!).ToLocalDate().ShouldBe(new LocalDate(2024, 3, 5));
        ((LocalTimeValue)row[1]!).ToLocalTime().ShouldBe(new LocalTime(10, 11, 12, 500));
        ((TimeValue)row[2]!).ToOffsetTime().ShouldBe(new LocalTime(10, 11).WithOffset(Offset.FromHours(2)));
        ((LocalDateTimeValue)row[3]!).ToLocalDateTime().ShouldBe(new LocalDateTime(2024, 3, 5, 10, 11));
        var moment = ((DateTimeValue)row[4]!).ToZonedDateTime(DateTimeZoneProviders.Tzdb);
        moment.ToInstant().ShouldBe(Instant.FromUtc(2024, 3, 5, 9, 11));
        moment.Zone.Id.ShouldBe("Europe/Paris");
        ((DurationValue)row[5]!).ToPeriod().ShouldBe(
            new PeriodBuilder { Years = 1, Months = 2, Days = 3, Hours = 4, Minutes = 5, Seconds = 6, Nanoseconds = 700_000_000 }.Build());
    }

    [SkippableFact]
    public async Task Elements_come_back_with_labels_types_and_properties()
    {
        Neo4jServer.Require();
        await using var session = await server.OpenEmptyAsync();
        var row = (await session.ReadAsync(new CypherStatement(
            "CREATE p = (b:B:A {x: 1, d: date('2024-03-05')})-[r:R {y: 2.5}]->(c:C) RETURN b, r, p, [b], {of: r}")))[0];
        var node = row[0].ShouldBeOfType<GraphNode>();
        node.Labels.ShouldBe(["A", "B"]);
        node.Properties.ShouldBe(new Dictionary<string, object?> { ["d"] = new DateValue("2024-03-05"), ["x"] = 1L });
        var relationship = row[1].ShouldBeOfType<GraphRelationship>();
        relationship.Type.ShouldBe("R");
        relationship.StartElementId.ShouldBe(node.ElementId);
        relationship.Properties["y"].ShouldBe(2.5);
        var path = row[2].ShouldBeOfType<GraphPath>();
        path.Nodes.Select(step => step.ElementId).ShouldBe([relationship.StartElementId, relationship.EndElementId]);
        path.Relationships.Single().ElementId.ShouldBe(relationship.ElementId);
        ((IReadOnlyList<object?>)row[3]!)[0].ShouldBeOfType<GraphNode>();
        ((IReadOnlyDictionary<string, object?>)row[4]!)["of"].ShouldBeOfType<GraphRelationship>();
    }

    [SkippableFact]
    public async Task Nested_values_of_any_shape_come_back_as_they_were_sent()
    {
        Neo4jServer.Require();
        var values = CypherValueGenerator.Samples(300);
        var echoed = (IReadOnlyList<object?>)(await EchoAsync(values))!;
        values.Count.ShouldBe(300);
        echoed.Count.ShouldBe(300);
        foreach (var (sent, received) in values.Zip(echoed))
        {
            CypherLiteral.Of(Sorted(received)).ShouldBe(CypherLiteral.Of(Sorted(sent)));
        }
    }

    [SkippableFact]
    public async Task A_map_may_have_the_keys_of_the_wire_format()
    {
        Neo4jServer.Require();
        var map = new Dictionary<string, object?> { ["$type"] = "Integer", ["_value"] = new Dictionary<string, object?> { ["_value"] = null } };
        CypherLiteral.Of(Sorted(await EchoAsync(map))).ShouldBe("{`$type`: 'Integer', `_value`: {`_value`: null}}");
    }

    [SkippableFact]
    public async Task A_text_of_twenty_million_characters_passes_and_a_longer_one_is_refused_in_words()
    {
        Neo4jServer.Require();
        await using var session = await server.OpenAsync();
        var fits = await session.ReadAsync(SizeOf(20_000_000));
        fits[0][0].ShouldBe(20_000_000L);
        var fault = await Should.ThrowAsync<KnowledgeGraphException>(() => session.ReadAsync(SizeOf(20_000_001)));
        fault.Message.ShouldBe("a text of 20000001 characters is longer than Neo4j's Query API takes (20000000)");

        static CypherStatement SizeOf(int length) =>
            new("RETURN size($text) AS size", new Dictionary<string, object?> { ["text"] = new string('x', length) });
    }

    /// <summary>The server keeps no order of keys.</summary>
    private static object? Sorted(object? value) => value switch
    {
        IReadOnlyDictionary<string, object?> map => new SortedDictionary<string, object?>(
            map.ToDictionary(pair => pair.Key, pair => Sorted(pair.Value)), StringComparer.Ordinal),
        IReadOnlyList<object?> list => list.Select(Sorted).ToList(),
        _ => value,
    };

    private async Task<object?> EchoAsync(object? value)
    {
        await using var session = await server.OpenAsync();
        var rows = await session.ReadAsync(new CypherStatement("RETURN $value AS value", new Dictionary<string, object?> { ["value"] = value }));
        return rows[0][0];
    }
}

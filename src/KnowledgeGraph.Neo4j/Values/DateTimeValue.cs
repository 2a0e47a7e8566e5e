using NodaTime;
using NodaTime.Text;

namespace KnowledgeGraph.Neo4j.Values;

/// <summary>A moment with its offset and, where it has one, its zone: <c>2024-03-05T10:11+01:00[Europe/Paris]</c>.</summary>
public sealed record DateTimeValue : TemporalValue
{
    public DateTimeValue(string iso)
        : base(ClockText.Shorten(Signed(iso)))
    {
    }

    /// <summary>The zone's name, null where there is only an offset.</summary>
    public string? Zone => Text.EndsWith(']') ? Text[(Text.IndexOf('[', StringComparison.Ordinal) + 1)..^1] : null;

    public static DateTimeValue Of(OffsetDateTime time) =>
        new(LocalDateTimePattern.ExtendedIso.Format(time.LocalDateTime) + ClockText.Of(time.Offset));

    public static DateTimeValue Of(ZonedDateTime time) =>
        new($"{Of(time.ToOffsetDateTime()).Text}[{time.Zone.Id}]");

    internal static DateTimeValue Of(long unixSeconds, int nanoseconds, string zone) =>
        Of(Instant.FromUnixTimeSeconds(unixSeconds).PlusNanoseconds(nanoseconds).InZone(DateTimeZoneProviders.Tzdb[zone]));

    /// <exception cref="KnowledgeGraphException">The year is beyond NodaTime's.</exception>
    public OffsetDateTime ToOffsetDateTime() =>
        Parse(OffsetDateTimePattern.ExtendedIso, ClockText.Lengthen(Zone is null ? Text : Text[..Text.IndexOf('[', StringComparison.Ordinal)]));

    /// <summary>In its zone; a moment with only an offset is in a zone of that fixed offset.</summary>
    /// <exception cref="KnowledgeGraphException">The year is beyond NodaTime's, or the zone is unknown.</exception>
    public ZonedDateTime ToZonedDateTime(IDateTimeZoneProvider zones)
    {
        var moment = ToOffsetDateTime();
        var zone = Zone is null
            ? DateTimeZone.ForOffset(moment.Offset)
            : zones.GetZoneOrNull(Zone) ?? throw new KnowledgeGraphException($"{Text}: there is no time zone {Zone}");
        return moment.InZone(zone);
    }
}

using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Extraction.Values.Time;

/// <summary>
/// The time that an article has been speaking of. A look back that names its year ("In March 2019 …") keeps it for the days and months of the
/// sentences that follow; a time of these days ("yesterday", "on Tuesday") ends it.
/// </summary>
/// <param name="text">The article's text.</param>
/// <param name="reference">The article's date, null when unknown.</param>
internal sealed class NarrativeTime(string text, CalendarDate? reference)
{
    private const int Reach = 3;

    /// <summary>What happened so shortly before the article is news, not part of a look back.</summary>
    private const int RecentDays = 62;

    private int? _year;
    private string? _anchor;
    private bool _isDated;
    private int _yearAge;
    private int _anchorAge;
    private int _end;

    /// <summary>Goes on to the next sentence.</summary>
    public void Enter(TextSpan sentence)
    {
        (_yearAge, _anchorAge) = (_yearAge + 1, _anchorAge + 1);
        if (_yearAge > Reach || (_yearAge > 1 && text[_end..sentence.Start].Contains("\n\n", StringComparison.Ordinal)))
        {
            _year = null;
        }

        if (_anchorAge > Reach)
        {
            _anchor = null;
        }

        _end = sentence.End;
    }

    /// <summary>The year of a day or month that names none; null where the article's date decides.</summary>
    public int? Year(TimeMatch match) => match.Kind is "day" or "days" or "month" or "holiday" or "quarter" && match["weekday"] is null ? _year : null;

    /// <summary>The time that "two years later" is counted from: for years one that was dated itself.</summary>
    public string? Anchor(TimeMatch match) => match["unit"] is 1 or 100 || _isDated ? _anchor : null;

    /// <summary>Whether a day that a look back would place long ago also lies right before the article: then that is meant.</summary>
    public bool IsRecent(TimeMatch match, string value)
    {
        if (Year(match) is not { } year || match.IsAbsolute || reference is not { HasDay: true } || !value.StartsWith(CalendarDate.Iso(year), StringComparison.Ordinal))
        {
            return false;
        }

        var (plain, _) = new TimeResolver(reference, false, null, null).Resolve(match);
        return CalendarDate.Parse(plain) is { } day && day.Day >= reference.Day.AddDays(-RecentDays);
    }

    /// <summary>Notes a time that was read.</summary>
    public void Tell(TimeMatch match, string? value, bool isFronted)
    {
        if (value is null)
        {
            return;
        }

        var isDated = match.IsAbsolute || match.Kind is "later" or "earlier" or "same" or "ago" || Year(match) is not null;
        (_anchor, _anchorAge, _isDated) = (value, 0, isDated);
        if (match.Kind is "weekday" or "today" or "yesterday" or "unit" or "weekend" or "dayback")
        {
            _year = null;
        }
        else if (isDated && (match["month"] is not null || isFronted) && CalendarDate.Parse(value) is { } date && (reference is null || date.Day.Year < reference.Day.Year))
        {
            (_year, _yearAge) = (date.Day.Year, 0);
        }
    }
}

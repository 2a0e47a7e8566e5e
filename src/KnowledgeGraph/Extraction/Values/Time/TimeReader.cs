using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Extraction.Values.Time;

/// <summary>
/// Finds the times that an article names, with the way the words before bound them. Its sentences are read in their order: a later one may count
/// from the time of one before ("two years later"), or speak of the same year ("on June 30").
/// </summary>
/// <param name="words">The words of times.</param>
/// <param name="shapes">The shapes of times.</param>
/// <param name="text">The article's text.</param>
/// <param name="reference">The article's date, null when unknown.</param>
internal sealed class TimeReader(TimeWords words, ShapeMatcher shapes, string text, CalendarDate? reference)
{
    private readonly TimeRoles _roles = new(words);
    private readonly NarrativeTime _narrative = new(text, reference);

    /// <param name="span">The sentence to read.</param>
    /// <param name="isFuture">Whether what happens at a place of the text is yet to come.</param>
    /// <returns>In text order, without overlaps; times that cannot be resolved are left out.</returns>
    public IReadOnlyList<TimeExpression> Read(TextSpan span, Func<int, bool> isFuture)
    {
        var lexemes = Lexer.Read(span.Slice(text));
        var isGame = lexemes.Any(lexeme => words.Is("game", lexeme.Text));
        var matches = shapes.Find(lexemes).Where(match => !(isGame && match.Kind is "quarter" or "half")).ToList();
        _narrative.Enter(span);
        var points = new List<TimePoint>();
        for (var i = 0; i < matches.Count; i++)
        {
            var isComing = isFuture(span.Start + lexemes[matches[i].Next - 1].Start);
            var resolver = new TimeResolver(reference, isComing, isComing ? null : YearFrom(lexemes, matches, i), _narrative.Anchor(matches[i]));
            var (value, end) = resolver.Resolve(matches[i]);
            if (value is not null && _narrative.IsRecent(matches[i], value))
            {
                (value, end) = new TimeResolver(reference, isComing, null, null).Resolve(matches[i]);
            }

            points.Add(new TimePoint(matches[i], value, end));
            _narrative.Tell(matches[i], end ?? value, isFronted: IsFronted(lexemes, matches[i]) && !isComing);
        }

        return Expressions(lexemes, span.Start, points);
    }

    /// <summary>The year of the next time where both are coordinated ("June 30 and July 5, 2019"), else the one that the text has been speaking of.</summary>
    private int? YearFrom(IReadOnlyList<Lexeme> lexemes, List<TimeMatch> matches, int index)
    {
        var next = index + 1 < matches.Count ? matches[index + 1] : null;
        return next?.Year(reference) is { } year && next["month"] is not null && next.First - matches[index].Next is 0 or 1
            && (next.First == matches[index].Next || lexemes[matches[index].Next].Text is "-" or "–" or "—" or "to" or "and" or "or" or "until" or "through" or ",")
            ? year
            : _narrative.Year(matches[index]);
    }

    private static bool IsFronted(IReadOnlyList<Lexeme> lexemes, TimeMatch match) =>
        match.First <= 2 && match.Next < lexemes.Count && (lexemes[match.Next].Text == "," || match.First == 1);

    private List<TimeExpression> Expressions(IReadOnlyList<Lexeme> lexemes, int offset, List<TimePoint> points)
    {
        var expressions = new List<TimeExpression>();
        for (var i = 0; i < points.Count; i++)
        {
            var (match, value, end) = points[i];
            if (value is null)
            {
                continue;
            }

            var start = lexemes[match.First].Start;
            var isRange = end is null && i + 1 < points.Count && points[i + 1] is { Value: not null, End: null } && _roles.IsRange(lexemes, match, points[i + 1].Match);
            var last = isRange ? points[++i] : points[i];
            var role = isRange || end is not null ? TimeRole.Between : match.Kind == "pastspan" ? TimeRole.Since : _roles.Before(lexemes, match.First);
            expressions.Add(new TimeExpression(new TextSpan(offset + start, offset + lexemes[last.Match.Next - 1].End), role, value, isRange ? last.Value : end));
        }

        return expressions;
    }

    private sealed record TimePoint(TimeMatch Match, string? Value, string? End);
}

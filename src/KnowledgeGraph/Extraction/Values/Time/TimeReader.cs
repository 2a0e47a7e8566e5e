using System.Text.RegularExpressions;
using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Extraction.Values.Time;

/// <summary>Finds the times that a stretch of text names, with the way their prepositions bound them.</summary>
internal static partial class TimeReader
{
    /// <param name="text">The article's text.</param>
    /// <param name="span">The sentence to read.</param>
    /// <param name="reference">The article's date, null when unknown.</param>
    /// <returns>In text order, without overlaps; times that cannot be resolved are left out.</returns>
    public static IReadOnlyList<TimeExpression> Read(string text, TextSpan span, CalendarDate? reference)
    {
        var sentence = span.Slice(text);
        var resolver = new TimeResolver(reference, FutureWords().IsMatch(sentence));
        var found = Candidates(sentence, resolver);
        found.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.Length.CompareTo(a.Length));
        var points = new List<Point>();
        foreach (var candidate in found)
        {
            if (points.Count == 0 || candidate.Start >= points[^1].Start + points[^1].Length)
            {
                points.Add(candidate);
            }
        }

        return Expressions(sentence, span.Start, points);
    }

    [GeneratedRegex("\\b(?:will|'ll|plans? to|expects? to|expected to|aims? to|scheduled|upcoming|going to|set to|due to|slated)\\b")]
    private static partial Regex FutureWords();

    private static List<Point> Candidates(string sentence, TimeResolver resolver)
    {
        var found = new List<Point>();
        Add(found, TimePatterns.MonthDay(), sentence, resolver.MonthDay);
        Add(found, TimePatterns.DayMonth(), sentence, resolver.MonthDay);
        Add(found, TimePatterns.MonthYear(), sentence, TimeResolver.MonthYear);
        Add(found, TimePatterns.IsoDay(), sentence, TimeResolver.IsoDay);
        Add(found, TimePatterns.Year(), sentence, TimeResolver.Year);
        Add(found, TimePatterns.Decade(), sentence, TimeResolver.Decade);
        Add(found, TimePatterns.Quarter(), sentence, TimeResolver.Quarter);
        Add(found, TimePatterns.Season(), sentence, TimeResolver.Year);
        Add(found, TimePatterns.Adjacent(), sentence, resolver.Adjacent);
        Add(found, TimePatterns.Day(), sentence, resolver.Day);
        Add(found, TimePatterns.Ago(), sentence, resolver.Ago);
        Add(found, TimePatterns.WeekdayAlone(), sentence, resolver.WeekdayAlone);
        Add(found, TimePatterns.MonthAlone(), sentence, resolver.MonthAlone);
        return found;
    }

    private static void Add(List<Point> found, Regex pattern, string sentence, Func<Match, string?> resolve)
    {
        foreach (Match match in pattern.Matches(sentence))
        {
            found.Add(new Point(match.Index, match.Length, resolve(match)));
        }
    }

    private static List<TimeExpression> Expressions(string sentence, int offset, List<Point> points)
    {
        var expressions = new List<TimeExpression>();
        for (var i = 0; i < points.Count; i++)
        {
            var point = points[i];
            var before = sentence[..point.Start].TrimEnd();
            if (i + 1 < points.Count && IsRange(before, sentence, point, points[i + 1]) && point.Value is not null && points[i + 1].Value is { } end)
            {
                var last = points[++i];
                var span = new TextSpan(offset + point.Start, offset + last.Start + last.Length);
                expressions.Add(new TimeExpression(span, TimeRole.Between, point.Value, end));
            }
            else if (point.Value is { } value)
            {
                var span = new TextSpan(offset + point.Start, offset + point.Start + point.Length);
                expressions.Add(new TimeExpression(span, RoleAfter(before), value));
            }
        }

        return expressions;
    }

    private static bool IsRange(string before, string sentence, Point first, Point second)
    {
        var between = sentence[(first.Start + first.Length)..second.Start].Trim();
        return between switch
        {
            "-" or "–" or "—" => true,
            "to" or "until" or "till" or "through" => !EndsWithWord(before, "by"),
            "and" => EndsWithWord(before, "between"),
            _ => false,
        };
    }

    private static TimeRole RoleAfter(string before)
    {
        (string Word, TimeRole Role)[] roles =
        [
            ("since", TimeRole.Since), ("from", TimeRole.Since), ("until", TimeRole.Until), ("till", TimeRole.Until),
            ("through", TimeRole.Until), ("by", TimeRole.By), ("before", TimeRole.Before), ("after", TimeRole.After),
        ];
        return roles.FirstOrDefault(pair => EndsWithWord(before, pair.Word)).Role;
    }

    private static bool EndsWithWord(string text, string word) =>
        text.EndsWith(word, StringComparison.OrdinalIgnoreCase)
        && (text.Length == word.Length || !char.IsLetterOrDigit(text[text.Length - word.Length - 1]));

    private readonly record struct Point(int Start, int Length, string? Value);
}

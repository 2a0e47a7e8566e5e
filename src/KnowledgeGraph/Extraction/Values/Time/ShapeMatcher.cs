using System.Collections.Immutable;
using System.Globalization;

namespace KnowledgeGraph.Extraction.Values.Time;

/// <summary>Finds the shapes of time-phrases.txt in a text: from left to right the longest at each place.</summary>
internal sealed class ShapeMatcher
{
    private const string Figures = "0";
    private const string HolidayClass = "holiday";

    private readonly TimeWords _words;
    private readonly IReadOnlyList<Holiday> _holidays = Holiday.Load();
    private readonly IReadOnlyList<TimeShape> _shapes;
    private readonly ILookup<string, int> _byFirst;

    public ShapeMatcher(TimeWords words)
    {
        _words = words;
        _shapes = TimeShapeParser.Load();
        _byFirst = _shapes.SelectMany((shape, index) => FirstWords(shape.Nodes).Words.Distinct(StringComparer.Ordinal).Select(word => (word, index)))
            .ToLookup(entry => entry.word, entry => entry.index, StringComparer.Ordinal);
    }

    public IEnumerable<TimeMatch> Find(IReadOnlyList<Lexeme> text)
    {
        for (var at = 0; at < text.Count;)
        {
            var longest = Longest(text, at);
            if (longest is not null && longest.Kind != "none")
            {
                yield return longest;
            }

            at = longest?.Next ?? at + 1;
        }
    }

    private TimeMatch? Longest(IReadOnlyList<Lexeme> text, int at)
    {
        if (StandsWithin(text, at))
        {
            return null;
        }

        TimeMatch? longest = null;
        foreach (var index in _byFirst[text[at].IsNumber ? Figures : text[at].Text.ToLowerInvariant()])
        {
            var shape = _shapes[index];
            if (Fits(shape.Before, text, at - 1, at) && Match(text, shape, at) is { } match && match.Next > (longest?.Next ?? at))
            {
                longest = match;
            }
        }

        return longest;
    }

    private TimeMatch? Match(IReadOnlyList<Lexeme> text, TimeShape shape, int at)
    {
        foreach (var state in Sequence(text, shape.Nodes, 0, new TimeMatch(shape.Kind, at, at, ImmutableDictionary<string, int>.Empty)))
        {
            if (Fits(shape.After, text, state.Next, state.Next) && !GoesOn(text, state.Next))
            {
                return state;
            }
        }

        return null;
    }

    /// <summary>A number behind letters, a currency sign or a stroke is part of something else; behind a dash only where a number stands before that.</summary>
    private static bool StandsWithin(IReadOnlyList<Lexeme> text, int at) =>
        at > 0 && text[at].IsGlued && (text[at - 1].Text is "$" or "€" or "£" or "/" or "#" or "." or "," or "@" or "&" || text[at - 1].IsLetters || text[at - 1].IsNumber
            || (text[at - 1].Text is "-" or "–" && text[at].IsNumber && !(at > 1 && (text[at - 2].IsNumber || !text[at - 1].IsGlued))));

    private static bool GoesOn(IReadOnlyList<Lexeme> text, int next) =>
        next < text.Count && text[next].IsGlued && text[next - 1].IsNumber
        && (text[next].Text is "%" or "/" or "€" or "$" or "£" || (text[next].IsLetters && text[next].Text[0] != '\'') || (text[next].Text is "," or "." && next + 1 < text.Count && text[next + 1] is { IsGlued: true, IsNumber: true }));

    private bool Fits(ShapeBorder? border, IReadOnlyList<Lexeme> text, int at, int boundary)
    {
        if (border is null)
        {
            return true;
        }

        var isThere = at >= 0 && at < text.Count && border.Any.Any(node => IsAt(node, text[at], boundary < text.Count && text[boundary].IsGlued));
        return isThere != border.IsForbidden;
    }

    private bool IsAt(ShapeNode node, Lexeme lexeme, bool isGlued) => (isGlued || !node.IsGlued) && node switch
    {
        ShapeWord { Text: "Capital" } => lexeme.IsCapitalized && lexeme.IsLetters,
        ShapeWord word => lexeme.Is(word.Text),
        ShapeClass { Class: "dom" } => lexeme.IsNumber && lexeme.Text.Length <= 2,
        ShapeClass kind => _words.Is(kind.Class, lexeme.Text),
        _ => false,
    };

    private IEnumerable<TimeMatch> Sequence(IReadOnlyList<Lexeme> text, IReadOnlyList<ShapeNode> nodes, int index, TimeMatch state)
    {
        if (index == nodes.Count)
        {
            return [state];
        }

        return One(text, nodes[index], state).SelectMany(next => Sequence(text, nodes, index + 1, next));
    }

    private IEnumerable<TimeMatch> One(IReadOnlyList<Lexeme> text, ShapeNode node, TimeMatch state)
    {
        if (node is ShapeChoice choice)
        {
            return choice.Ways.SelectMany(way => way.Count == 0 ? [state] : IsGluedRight(text, node, state) ? Sequence(text, way, 0, state) : []);
        }

        if (state.Next >= text.Count || !IsGluedRight(text, node, state))
        {
            return [];
        }

        return node switch
        {
            ShapeWord word => IsWord(text[state.Next], word.Text) ? [state with { Next = state.Next + 1 }] : [],
            ShapeClass { Class: HolidayClass } => Holidays(text, state),
            ShapeClass kind => Value(text, kind, state.Next) is { } found ? [state with { Next = found.Next, Slots = state.Slots.SetItem(kind.Slot, found.Value) }] : [],
            _ => [],
        };
    }

    private static bool IsGluedRight(IReadOnlyList<Lexeme> text, ShapeNode node, TimeMatch state) =>
        !node.IsGlued || (state.Next < text.Count && text[state.Next].IsGlued);

    /// <summary>In lower case, or with a capital; one that the shape writes with a capital only so.</summary>
    private static bool IsWord(Lexeme lexeme, string word) => char.IsUpper(word[0]) ? lexeme.Text == word : lexeme.Is(word);

    private (int Value, int Next)? Value(IReadOnlyList<Lexeme> text, ShapeClass kind, int at)
    {
        var word = text[at].Text;
        if (kind.Class == "number")
        {
            return word is "a" or "an" or "A" or "An" ? (1, at + 1)
                : NumberReader.Read(text, at) is { Value: >= 1 and < 1000 } number && number.Value == decimal.Truncate(number.Value) ? ((int)number.Value, number.Next)
                : null;
        }

        int? value = kind.Class is "year" or "yy" or "dom" or "int" or "decade"
            ? int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var figures) && IsOf(kind.Class, word, figures) ? figures : null
            : _words.Value(kind.Class, word);
        return value is { } found ? (found, at + 1) : null;
    }

    private static bool IsOf(string kind, string word, int figures) => kind switch
    {
        "year" => word.Length == 4 && figures is >= 1500 and <= 2099,
        "decade" => word.Length == 4 && figures is >= 1500 and <= 2090 && figures % 10 == 0,
        "yy" => word.Length == 2,
        "dom" => word.Length <= 2 && figures is >= 1 and <= 31,
        _ => word.Length <= 2,
    };

    private IEnumerable<TimeMatch> Holidays(IReadOnlyList<Lexeme> text, TimeMatch state) => _holidays
        .Where(holiday => state.Next + holiday.Name.Count <= text.Count
            && (!holiday.NeedsPreposition || (state.Next > 0 && _words.Is("at", text[state.Next - 1].Text)))
            && Enumerable.Range(0, holiday.Name.Count).All(index => text[state.Next + index].Text == holiday.Name[index]))
        .Select(holiday => state with { Next = state.Next + holiday.Name.Count, Holiday = holiday });

    /// <summary>The words that a sequence can begin with, in lower case; whether it can be empty.</summary>
    private (IReadOnlyList<string> Words, bool IsEmpty) FirstWords(IReadOnlyList<ShapeNode> nodes)
    {
        var words = new List<string>();
        foreach (var node in nodes)
        {
            var (found, isEmpty) = FirstWords(node);
            words.AddRange(found);
            if (!isEmpty)
            {
                return (words, false);
            }
        }

        return (words, true);
    }

    private (IReadOnlyList<string> Words, bool IsEmpty) FirstWords(ShapeNode node)
    {
        if (node is ShapeChoice choice)
        {
            var ways = choice.Ways.Select(FirstWords).ToList();
            return ([.. ways.SelectMany(way => way.Words)], ways.Any(way => way.IsEmpty));
        }

        return node switch
        {
            ShapeWord word => ([word.Text.ToLowerInvariant()], false),
            ShapeClass { Class: HolidayClass } => ([.. _holidays.Select(holiday => holiday.Name[0].ToLowerInvariant())], false),
            ShapeClass { Class: "number" } => ([Figures, "a", "an", .. NumberReader.Words], false),
            ShapeClass { Class: "year" or "yy" or "dom" or "int" or "decade" } => ([Figures], false),
            ShapeClass kind => ([.. _words.Of(kind.Class)], false),
            _ => ([], true),
        };
    }
}

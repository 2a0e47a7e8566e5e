namespace KnowledgeGraph.Extraction.Values.Time;

/// <summary>Reads the notation that is told at the head of time-phrases.txt.</summary>
internal sealed class TimeShapeParser
{
    private const string Signs = "[](){}|<>~ ";

    private readonly string _text;
    private int _at;

    private TimeShapeParser(string text) => _text = text;

    /// <summary>The shapes of the file in its order, with what stands in lines of "@name" put in.</summary>
    public static IReadOnlyList<TimeShape> Load()
    {
        var parts = new List<(string Name, string Words)>();
        var shapes = new List<TimeShape>();
        foreach (var row in WordList.Table("time-phrases"))
        {
            var words = parts.AsEnumerable().Reverse().Aggregate(row[1], (text, part) => text.Replace(part.Name, part.Words, StringComparison.Ordinal));
            if (row[0][0] == '@')
            {
                parts.Add((row[0], words));
            }
            else
            {
                shapes.Add(new TimeShapeParser(words).Shape(row[0]));
            }
        }

        return shapes;
    }

    private TimeShape Shape(string kind)
    {
        var before = Border();
        var nodes = Sequence();
        var after = Border();
        return _at == _text.Length
            ? new TimeShape(kind, nodes, before, after)
            : throw new InvalidOperationException($"time-phrases: expected the end of \"{_text}\" at {_at}.");
    }

    private ShapeBorder? Border()
    {
        if (!Take('{'))
        {
            return null;
        }

        var isForbidden = Take('!');
        var any = Ways().SelectMany(way => way).ToList();
        Expect('}');
        return new ShapeBorder(any, isForbidden);
    }

    private List<IReadOnlyList<ShapeNode>> Ways()
    {
        List<IReadOnlyList<ShapeNode>> ways = [Sequence()];
        while (Take('|'))
        {
            ways.Add(Sequence());
        }

        return ways;
    }

    private List<ShapeNode> Sequence()
    {
        var nodes = new List<ShapeNode>();
        while (Peek() is not ('\0' or ']' or ')' or '|' or '{' or '}'))
        {
            nodes.Add(Node());
        }

        return nodes;
    }

    private ShapeNode Node()
    {
        var isGlued = Take('~');
        if (Take('['))
        {
            var ways = Ways();
            Expect(']');
            return new ShapeChoice([.. ways, []], isGlued);
        }

        if (Take('('))
        {
            var ways = Ways();
            Expect(')');
            return new ShapeChoice(ways, isGlued);
        }

        if (!Take('<'))
        {
            return new ShapeWord(Word(), isGlued);
        }

        var name = Word().Split(':');
        Expect('>');
        return new ShapeClass(name[0], name[^1], isGlued);
    }

    private string Word()
    {
        var start = _at;
        while (_at < _text.Length && !Signs.Contains(_text[_at], StringComparison.Ordinal))
        {
            _at++;
        }

        return _at > start ? _text[start.._at] : throw new InvalidOperationException($"time-phrases: expected a word in \"{_text}\" at {_at}.");
    }

    private char Peek()
    {
        while (_at < _text.Length && _text[_at] == ' ')
        {
            _at++;
        }

        return _at < _text.Length ? _text[_at] : '\0';
    }

    private bool Take(char sign)
    {
        if (Peek() != sign)
        {
            return false;
        }

        _at++;
        return true;
    }

    private void Expect(char sign)
    {
        if (!Take(sign))
        {
            throw new InvalidOperationException($"time-phrases: expected '{sign}' in \"{_text}\" at {_at}.");
        }
    }
}

using System.Globalization;
using System.Text;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Tests.Tck;

/// <summary>Reads values in the notation of the compatibility kit.</summary>
internal sealed class TckValueParser
{
    private readonly string _text;
    private int _at;
    private long _nextNode;

    private TckValueParser(string text)
    {
        _text = text;
    }

    /// <exception cref="FormatException">The text is no value.</exception>
    public static CypherValue Parse(string text)
    {
        var parser = new TckValueParser(text);
        var value = parser.Value();
        parser.SkipBlank();
        return parser._at == text.Length ? value : throw parser.Unexpected("the end");
    }

    private char Next
    {
        get
        {
            SkipBlank();
            return _at < _text.Length ? _text[_at] : '\0';
        }
    }

    private CypherValue Value() => Next switch
    {
        '\'' => CypherValue.Of(Quoted('\'')),
        '[' when IsRelationship() => Relationship(0, 0),
        '[' => List(),
        '{' => CypherValue.Map(Map()),
        '(' => Node(),
        '<' => Path(),
        _ => Word(),
    };

    private CypherValue Word()
    {
        var start = _at;
        while (_at < _text.Length && (char.IsLetterOrDigit(_text[_at]) || _text[_at] is '.' or '-' or '+' or '_'))
        {
            _at++;
        }

        var word = _text[start.._at];
        return word switch
        {
            "null" => CypherValue.Null,
            "true" => CypherValue.True,
            "false" => CypherValue.False,
            "NaN" => CypherValue.Of(double.NaN),
            "Inf" => CypherValue.Of(double.PositiveInfinity),
            "-Inf" => CypherValue.Of(double.NegativeInfinity),
            _ => Number(word),
        };
    }

    private CypherValue Number(string word)
    {
        if (long.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer))
        {
            return CypherValue.Of(integer);
        }

        return double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? CypherValue.Of(number)
            : throw Unexpected("a value");
    }

    private string Quoted(char quote)
    {
        Take(quote);
        var content = new StringBuilder();
        while (_text[_at] != quote)
        {
            if (_text[_at] == '\\' && _at + 1 < _text.Length && _text[_at + 1] is '\\' or '\'')
            {
                _at++;
            }

            content.Append(_text[_at++]);
        }

        _at++;
        return content.ToString();
    }

    private CypherValue List()
    {
        Take('[');
        var items = new List<CypherValue>();
        while (Next != ']')
        {
            items.Add(Value());
            TakeComma(']');
        }

        Take(']');
        return CypherValue.List([.. items]);
    }

    private CypherMap Map()
    {
        Take('{');
        var pairs = new List<KeyValuePair<string, CypherValue>>();
        while (Next != '}')
        {
            var key = Name();
            Take(':');
            pairs.Add(new(key, Value()));
            TakeComma('}');
        }

        Take('}');
        return CypherMap.From(pairs);
    }

    private CypherValue Node()
    {
        Take('(');
        var labels = new List<string>();
        while (Next == ':')
        {
            Take(':');
            labels.Add(Name());
        }

        var properties = Next == '{' ? Map() : CypherMap.Empty;
        Take(')');
        return CypherValue.Of(new CypherNode(_nextNode++, labels, properties));
    }

    private bool IsRelationship() => _text.AsSpan(_at + 1).TrimStart().StartsWith(":");

    private CypherValue Relationship(long start, long end)
    {
        Take('[');
        Take(':');
        var type = Name();
        var properties = Next == '{' ? Map() : CypherMap.Empty;
        Take(']');
        return CypherValue.Of(new CypherRelationship(0, type, start, end, properties));
    }

    private CypherValue Path()
    {
        Take('<');
        var nodes = new List<CypherValue> { Node() };
        var relationships = new List<CypherValue>();
        while (Next != '>')
        {
            var (here, there) = (nodes[^1].EntityId, _nextNode);
            var backward = Next == '<';
            if (backward)
            {
                Take('<');
            }

            Take('-');
            relationships.Add(backward ? Relationship(there, here) : Relationship(here, there));
            Take('-');
            if (!backward)
            {
                Take('>');
            }

            nodes.Add(Node());
        }

        Take('>');
        return CypherValue.Of(new CypherPath(nodes, relationships));
    }

    private string Name()
    {
        if (Next == '`')
        {
            return Quoted('`');
        }

        var start = _at;
        while (_at < _text.Length && (char.IsLetterOrDigit(_text[_at]) || _text[_at] == '_'))
        {
            _at++;
        }

        return _at > start ? _text[start.._at] : throw Unexpected("a name");
    }

    private void SkipBlank()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
        {
            _at++;
        }
    }

    private void Take(char expected)
    {
        if (Next != expected)
        {
            throw Unexpected($"'{expected}'");
        }

        _at++;
    }

    private void TakeComma(char close)
    {
        if (Next != close)
        {
            Take(',');
        }
    }

    private FormatException Unexpected(string expected) => new($"Expected {expected} at {_at} of: {_text}");
}

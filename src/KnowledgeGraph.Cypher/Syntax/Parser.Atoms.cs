using System.Collections.Frozen;
using System.Globalization;

namespace KnowledgeGraph.Cypher.Syntax;

internal sealed partial class Parser
{
    /// <summary>Words that never start an operand unless quoted by backticks.</summary>
    private static readonly FrozenSet<string> Reserved = new[]
    {
        "MATCH", "WHERE", "RETURN", "WITH", "UNWIND", "CREATE", "MERGE", "SET", "DELETE", "DETACH", "REMOVE", "UNION",
        "WHEN", "THEN", "ELSE", "AND", "OR", "XOR", "NOT", "IN", "IS", "AS", "DISTINCT", "CALL", "YIELD",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private Expression ParseAtom()
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Integer:
                Next();
                return new IntegerLiteral(token.Span, ParseInteger(token, token.Text));
            case TokenKind.Float:
                Next();
                return new FloatLiteral(token.Span, ParseFloat(token));
            case TokenKind.MalformedNumber:
                throw Error(token.Span, "InvalidNumberLiteral", $"'{token.Text}' is not a number");
            case TokenKind.String:
                Next();
                return new StringLiteral(token.Span, token.Text);
            case TokenKind.Punctuation:
                return ParseBracketed();
            case TokenKind.Identifier:
                return ParseKeywordAtom() ?? ParseNamed();
            case TokenKind.QuotedIdentifier:
                return ParseNamed();
            default:
                Fail("an expression");
                return null;
        }
    }

    private Expression ParseBracketed()
    {
        if (At("["))
        {
            return ParseBrackets();
        }
        if (At("{"))
        {
            return ParseMap();
        }
        if (At("$"))
        {
            return ParseParameter();
        }
        if (!At("("))
        {
            Fail("an expression");
        }
        if (LooksLikePath())
        {
            var part = ParseChain();
            return new PatternExpression(part.Span, part);
        }
        var start = Start;
        Next();
        var inner = ParseExpression();
        Expect(")", "after the expression");
        return inner with { Span = SpanFrom(start) };
    }

    /// <summary>
    /// Whether the parenthesis opens a node pattern that a relationship pattern follows. A node pattern starts with a variable,
    /// a label or a map, so that `(1)-[2]` and `(a + b) - [c]` stay arithmetic.
    /// </summary>
    private bool LooksLikePath()
    {
        var first = Peek();
        var inside = first.IsName ? Peek(2) : first;
        if (!inside.Is(")") && !inside.Is(":") && !inside.Is("{") && !inside.IsKeyword("WHERE"))
        {
            return false;
        }
        var close = ClosingParenthesis();
        var after = close < 0 ? 0 : close + 1 - _index;
        var incoming = close >= 0 && Peek(after).Is("<") && Peek(after + 1).Is("-");
        var next = Peek(after + (incoming ? 2 : 1));
        return incoming
            ? next.Is("[") || next.Is("-")
            : close >= 0 && Peek(after).Is("-") && (next.Is("[") || (next.Is("-") && IsPathEnd(after + 2)));
    }

    /// <summary>Tells `(a)--(b)` and `(a)-->(b)` from the subtraction of a negative number.</summary>
    private bool IsPathEnd(int ahead) => Peek(ahead).Is("(") || Peek(ahead).Is(">");

    private int ClosingParenthesis()
    {
        var open = 0;
        for (var i = _index; i < _tokens.Count; i++)
        {
            open += _tokens[i].Is("(") ? 1 : _tokens[i].Is(")") ? -1 : 0;
            if (open == 0)
            {
                return i;
            }
        }
        return -1;
    }

    private MapLiteral ParseMap()
    {
        var start = Start;
        Expect("{", "before the entries of a map");
        List<KeyValuePair<string, Expression>> entries = At("}") ? [] : CommaSeparated(ParseMapEntry);
        Expect("}", "or ',' after an entry of the map");
        return new MapLiteral(SpanFrom(start), entries);
    }

    private KeyValuePair<string, Expression> ParseMapEntry()
    {
        if (!Current.IsName)
        {
            Fail("a key in the map");
        }
        var key = Next().Text;
        Expect(":", "after the key");
        return new(key, ParseExpression());
    }

    private Parameter ParseParameter()
    {
        var start = Start;
        Expect("$", "before the name of a parameter");
        if (!Current.IsName && Current.Kind != TokenKind.Integer)
        {
            Fail("the name of a parameter after '$'");
        }
        var name = Next().Text;
        return new Parameter(SpanFrom(start), name);
    }

    private Expression ParseNamed()
    {
        if (Current.Kind == TokenKind.Identifier && Reserved.Contains(Current.Text))
        {
            Fail("an expression");
        }
        if (AtFunction())
        {
            return ParseFunction();
        }
        var variable = ExpectVariable("an expression");
        return At("{") ? ParseMapProjection(variable) : variable;
    }

    private bool AtFunction()
    {
        var ahead = 0;
        while (Peek(ahead).IsName && Peek(ahead + 1).Is("."))
        {
            ahead += 2;
        }
        return Peek(ahead).IsName && Peek(ahead + 1).Is("(");
    }

    private FunctionCall ParseFunction()
    {
        var start = Start;
        var name = Next().Text;
        while (Accept("."))
        {
            name += "." + Next().Text;
        }
        Expect("(", "after the name of a function");
        if (name.Equals("TRIM", StringComparison.OrdinalIgnoreCase))
        {
            return ParseTrim(start, name);
        }
        var distinct = AcceptKeyword("DISTINCT");
        if (!distinct && AtKeyword("ALL") && Peek().Kind is TokenKind.Identifier or TokenKind.QuotedIdentifier && !Reserved.Contains(Peek().Text))
        {
            Next();
        }
        List<Expression> arguments = At(")") ? [] : CommaSeparated(ParseExpression);
        Expect(")", "or ',' after an argument");
        return new FunctionCall(SpanFrom(start), name, distinct, arguments);
    }

    /// <summary>trim(text), or trim([LEADING|TRAILING|BOTH] [character] FROM text), which is lTrim, rTrim or bTrim of both.</summary>
    private FunctionCall ParseTrim(int start, string name)
    {
        var side = Current.Text.ToUpperInvariant();
        var hasSide = side is "LEADING" or "TRAILING" or "BOTH" && !Peek().Is(")") && !Peek().Is(".");
        if (hasSide)
        {
            Next();
        }
        var first = AtKeyword("FROM") && !Peek().Is(")") ? null : ParseExpression();
        if (!(hasSide || AtKeyword("FROM")))
        {
            Expect(")", "after the argument of trim()");
            return new FunctionCall(SpanFrom(start), name, false, [first!]);
        }
        ExpectKeyword("FROM", "before the text to trim");
        var text = ParseExpression();
        Expect(")", "after the text to trim");
        var function = hasSide && side == "LEADING" ? "lTrim" : hasSide && side == "TRAILING" ? "rTrim" : "bTrim";
        return new FunctionCall(SpanFrom(start), function, false, first is null ? [text] : [text, first]);
    }

    private MapProjection ParseMapProjection(Variable subject)
    {
        Expect("{", "before the map projection");
        List<MapProjectionItem> items = At("}") ? [] : CommaSeparated(ParseMapProjectionItem);
        Expect("}", "or ',' in the map projection");
        return new MapProjection(SpanFrom(subject.Span.Start), subject, items);
    }

    private MapProjectionItem ParseMapProjectionItem()
    {
        if (Accept("."))
        {
            return Accept("*") ? new MapProjectionItem(null, null) : new MapProjectionItem(ExpectName("a property name after '.'"), null);
        }
        var token = Current;
        var key = ExpectName("'.', a key or a variable in the map projection");
        return new MapProjectionItem(key, Accept(":") ? ParseExpression() : new Variable(token.Span, key));
    }

    private long ParseInteger(Token token, string digits)
    {
        var negative = digits[0] == '-';
        var body = negative ? digits[1..] : digits;
        var radix = body.StartsWith("0x", StringComparison.OrdinalIgnoreCase) ? 16
            : body.StartsWith("0o", StringComparison.OrdinalIgnoreCase) ? 8 : 10;
        Int128 value = 0;
        foreach (var c in radix == 10 ? body : body[2..])
        {
            value = (value * radix) + Convert.ToInt32(c.ToString(), 16);
            if (value > (Int128)long.MaxValue + 1)
            {
                break;
            }
        }
        value = negative ? -value : value;
        return value >= long.MinValue && value <= long.MaxValue ? (long)value
            : throw Error(token.Span, "IntegerOverflow", $"{digits} does not fit into 64 bits");
    }

    private double ParseFloat(Token token)
    {
        if (!double.TryParse(token.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
        {
            throw Error(token.Span, "InvalidNumberLiteral", $"'{token.Text}' is not a number");
        }

        return double.IsFinite(value) ? value
            : throw Error(token.Span, "FloatingPointOverflow", $"{token.Text} is too large for a floating point number");
    }
}

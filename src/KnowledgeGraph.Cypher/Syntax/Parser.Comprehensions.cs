namespace KnowledgeGraph.Cypher.Syntax;

internal sealed partial class Parser
{
    /// <summary>The forms that begin with a word of the language, or null where the word is a plain name.</summary>
    private Expression? ParseKeywordAtom()
    {
        var token = Current;
        var word = token.Text.ToUpperInvariant();
        if (Peek().Is("("))
        {
            return ParseCallLike(word);
        }
        if (Peek().Is("{") && SubqueryOf(word) is { } kind)
        {
            return ParseSubquery(kind);
        }
        switch (word)
        {
            case "NULL":
                Next();
                return new NullLiteral(token.Span);
            case "TRUE" or "FALSE":
                Next();
                return new BooleanLiteral(token.Span, word == "TRUE");
            case "CASE":
                return ParseCase();
            default:
                return null;
        }
    }

    private Expression? ParseCallLike(string word)
    {
        switch (word)
        {
            case "COUNT" when Peek(2).Is("*") && Peek(3).Is(")"):
                var start = Start;
                _index += 4;
                return new CountStar(SpanFrom(start));
            case "ALL" or "ANY" or "NONE" or "SINGLE" when Peek(2).IsName && Peek(3).IsKeyword("IN"):
                return ParseQuantifier(word);
            case "REDUCE":
                return ParseReduce();
            case "SHORTESTPATH" or "ALLSHORTESTPATHS":
                var part = ParseShortestPath();
                return new PatternExpression(part.Span, part);
            default:
                return null;
        }
    }

    private static SubqueryKind? SubqueryOf(string word) => word switch
    {
        "EXISTS" => SubqueryKind.Exists,
        "COUNT" => SubqueryKind.Count,
        "COLLECT" => SubqueryKind.Collect,
        _ => null,
    };

    /// <summary>EXISTS { ... }: a whole query, or a pattern with an optional WHERE.</summary>
    private SubqueryExpression ParseSubquery(SubqueryKind kind)
    {
        var start = Start;
        _index += 2;
        var query = Nested(() => At("(") || AtShortestPath() || (Current.IsName && Peek().Is("=")) ? ParsePatternQuery() : ParseQuery());
        Expect("}", "after the subquery");
        return new SubqueryExpression(SpanFrom(start), kind, query);
    }

    private Query ParsePatternQuery()
    {
        var start = Start;
        var patterns = ParseMatchedPatterns();
        var where = ParseWhere();
        var span = SpanFrom(start);
        return new Query(span, [new SingleQuery(span, [new MatchClause(span, false, patterns, where)])], true);
    }

    private Quantifier ParseQuantifier(string word)
    {
        var start = Start;
        _index += 2;
        var variable = ExpectVariable("a variable");
        ExpectKeyword("IN", "after the variable");
        var list = ParseExpression();
        ExpectKeyword("WHERE", $"and a predicate in {word.ToLowerInvariant()}()");
        var where = ParseExpression();
        Expect(")", $"after the predicate of {word.ToLowerInvariant()}()");
        return new Quantifier(SpanFrom(start), Enum.Parse<QuantifierKind>(word, ignoreCase: true), variable, list, where);
    }

    private Reduce ParseReduce()
    {
        var start = Start;
        _index += 2;
        var accumulator = ExpectVariable("a variable for the accumulator");
        Expect("=", "and a first value after the accumulator");
        var seed = ParseExpression();
        Expect(",", "after the first value of the accumulator");
        var variable = ExpectVariable("a variable for the elements");
        ExpectKeyword("IN", "after the variable");
        var list = ParseExpression();
        Expect("|", "before the expression of reduce()");
        var result = ParseExpression();
        Expect(")", "after the expression of reduce()");
        return new Reduce(SpanFrom(start), accumulator, seed, variable, list, result);
    }

    private CaseExpression ParseCase()
    {
        var start = Start;
        Next();
        var subject = AtKeyword("WHEN") ? null : ParseExpression();
        List<CaseBranch> branches = [];
        while (AcceptKeyword("WHEN"))
        {
            List<Expression> whens = subject is null ? [ParseExpression()] : CommaSeparated(ParseExpression);
            ExpectKeyword("THEN", "after the condition of WHEN");
            var then = ParseExpression();
            branches.AddRange(whens.Select(when => new CaseBranch(when, then)));
        }
        if (branches.Count == 0)
        {
            Fail("WHEN after CASE");
        }
        var otherwise = AcceptKeyword("ELSE") ? ParseExpression() : null;
        ExpectKeyword("END", "after the branches of CASE");
        return new CaseExpression(SpanFrom(start), subject, branches, otherwise);
    }

    /// <summary>A list, a list comprehension or a pattern comprehension.</summary>
    private Expression ParseBrackets()
    {
        var start = Start;
        Next();
        if (Current.IsName && Peek().IsKeyword("IN"))
        {
            return ParseListComprehension(start);
        }
        if ((At("(") && LooksLikePath()) || (Current.IsName && Peek().Is("=") && Peek(2).Is("(")))
        {
            return ParsePatternComprehension(start);
        }
        List<Expression> items = At("]") ? [] : CommaSeparated(ParseExpression);
        Expect("]", "or ',' after an element of the list");
        return new ListLiteral(SpanFrom(start), items);
    }

    private Expression ParseListComprehension(int start)
    {
        var variable = ExpectVariable("a variable");
        Next();
        var list = ParseExpression();
        var where = ParseComprehensionWhere();
        var result = Accept("|") ? ParseExpression() : null;
        Expect("]", "after the list comprehension");
        return new ListComprehension(SpanFrom(start), variable, list, where, result);
    }

    private PatternComprehension ParsePatternComprehension(int start)
    {
        var pattern = ParsePatternPart();
        var where = ParseComprehensionWhere();
        Expect("|", "and an expression after the pattern");
        var result = ParseExpression();
        Expect("]", "after the pattern comprehension");
        return new PatternComprehension(SpanFrom(start), pattern, where, result);
    }

    private Expression? ParseComprehensionWhere()
    {
        _comprehensions++;
        var where = ParseWhere();
        _comprehensions--;
        return where;
    }

    /// <summary>
    /// At the last '|' of a comprehension, which begins its expression: in <c>[x IN xs WHERE x:A|B | x.id]</c> the second.
    /// </summary>
    private bool AtProjectionBar()
    {
        if (_comprehensions == 0 || !At("|"))
        {
            return false;
        }
        var depth = 0;
        for (var ahead = 1; Peek(ahead).Kind != TokenKind.End; ahead++)
        {
            var token = Peek(ahead);
            depth += token.Is("(") || token.Is("[") || token.Is("{") ? 1 : token.Is(")") || token.Is("]") || token.Is("}") ? -1 : 0;
            if (depth < 0)
            {
                return token.Is("]");
            }
            if (depth == 0 && token.Is("|"))
            {
                return false;
            }
        }
        return false;
    }
}

namespace KnowledgeGraph.Cypher.Syntax;

internal sealed partial class Parser
{
    private MatchClause ParseMatch(bool optional)
    {
        var start = Start;
        Next();
        if (optional)
        {
            ExpectKeyword("MATCH", "after OPTIONAL");
        }
        var patterns = ParseMatchedPatterns();
        var where = ParseWhere();
        return new MatchClause(SpanFrom(start), optional, patterns, where);
    }

    private List<PatternPart> ParseMatchedPatterns() => CommaSeparated(() =>
    {
        var part = ParsePatternPart();
        _matchedNodes += part.Nodes.Count;
        RequireAtMost(MaximumSteps, _matchedNodes, "nodes in its patterns");
        return part;
    });

    private Expression? ParseWhere() => AcceptKeyword("WHERE") ? ParseExpression() : null;

    private UnwindClause ParseUnwind()
    {
        var start = Start;
        Next();
        var list = ParseExpression();
        ExpectKeyword("AS", "and a variable for the elements");
        var variable = ExpectVariable("a variable after AS");
        return new UnwindClause(SpanFrom(start), list, variable);
    }

    private WithClause ParseWith()
    {
        var start = Start;
        Next();
        var projection = ParseProjection();
        var where = ParseWhere();
        return new WithClause(SpanFrom(start), projection, where);
    }

    private ReturnClause ParseReturn()
    {
        var start = Start;
        Next();
        var projection = ParseProjection();
        return new ReturnClause(SpanFrom(start), projection);
    }

    private Projection ParseProjection()
    {
        var start = Start;
        var distinct = AcceptKeyword("DISTINCT");
        var star = Accept("*");
        List<ProjectionItem> items = star && !Accept(",") ? [] : CommaSeparated(ParseProjectionItem);
        List<SortItem> order = AcceptKeywords("ORDER", "BY") ? CommaSeparated(ParseSortItem) : [];
        var skip = AcceptKeyword("SKIP") || AcceptKeyword("OFFSET") ? ParseExpression() : null;
        var limit = AcceptKeyword("LIMIT") ? ParseExpression() : null;
        return new Projection(SpanFrom(start), distinct, star, items, order, skip, limit);
    }

    private ProjectionItem ParseProjectionItem()
    {
        var expression = ParseExpression();
        var alias = AcceptKeyword("AS") ? ExpectVariable("a name after AS") : null;
        var name = alias?.Name ?? (expression as Variable)?.Name ?? _text[expression.Span.Start..expression.Span.End];
        return new ProjectionItem(SpanFrom(expression.Span.Start), expression, alias, name);
    }

    private SortItem ParseSortItem()
    {
        var expression = ParseExpression();
        var descending = AcceptKeyword("DESC") || AcceptKeyword("DESCENDING");
        if (!descending && !AcceptKeyword("ASC"))
        {
            AcceptKeyword("ASCENDING");
        }
        return new SortItem(SpanFrom(expression.Span.Start), expression, descending);
    }

    private Clause ParseCall()
    {
        var start = Start;
        Next();
        return At("{") || At("(") ? ParseCallSubquery(start) : ParseCallProcedure(start);
    }

    private CallSubqueryClause ParseCallSubquery(int start)
    {
        List<Variable>? imports = null;
        var all = false;
        if (Accept("("))
        {
            all = Accept("*");
            imports = all || At(")") ? [] : CommaSeparated(() => ExpectVariable("a variable to hand to the subquery"));
            Expect(")", "after the variables handed to the subquery");
        }
        Expect("{", "before the subquery");
        var query = Nested(ParseQuery);
        Expect("}", "after the subquery");
        if (AtKeywords("IN", "TRANSACTIONS"))
        {
            Fail("another clause: CALL { } IN TRANSACTIONS is not supported");
        }
        return new CallSubqueryClause(SpanFrom(start), imports, all, query);
    }

    private CallProcedureClause ParseCallProcedure(int start)
    {
        var name = ExpectName("a procedure name, '{' or '(' after CALL");
        while (Accept("."))
        {
            name += "." + ExpectName("a procedure name after '.'");
        }
        List<Expression>? arguments = null;
        if (Accept("("))
        {
            arguments = At(")") ? [] : CommaSeparated(ParseExpression);
            Expect(")", "after the arguments");
        }
        var (yield, star) = ParseYield();
        var where = yield is null ? null : ParseWhere();
        return new CallProcedureClause(SpanFrom(start), name, arguments, yield, star, where);
    }

    private (List<YieldItem>? Items, bool Star) ParseYield()
    {
        if (!AcceptKeyword("YIELD"))
        {
            return (null, false);
        }
        return Accept("*") ? ([], true) : (CommaSeparated(ParseYieldItem), false);
    }

    private YieldItem ParseYieldItem()
    {
        var column = ExpectVariable("a column to yield");
        var variable = AcceptKeyword("AS") ? ExpectVariable("a name after AS") : column;
        return new YieldItem(SpanFrom(column.Span.Start), column.Name, variable);
    }
}

namespace KnowledgeGraph.Cypher.Syntax;

internal sealed partial class Parser
{
    private Statement ParseStatement()
    {
        var explain = SkipPrefixes();
        var statement = ParseSchemaStatement() ?? ParseQueryStatement(explain);
        Accept(";");
        if (Current.Kind != TokenKind.End)
        {
            Fail("a clause or the end of the statement");
        }
        return statement;
    }

    /// <summary>Takes CYPHER 5 and EXPLAIN; tells whether the plan is asked for.</summary>
    private bool SkipPrefixes()
    {
        if (AtKeyword("CYPHER") && Peek().Kind is TokenKind.Integer or TokenKind.Float)
        {
            _index += 2;
        }
        return AcceptKeyword("EXPLAIN");
    }

    private QueryStatement ParseQueryStatement(bool explain)
    {
        var start = Start;
        var query = ParseQuery();
        return new QueryStatement(SpanFrom(start), query, explain);
    }

    private Query ParseQuery()
    {
        var start = Start;
        var branches = new List<SingleQuery> { ParseSingleQuery() };
        bool? all = null;
        while (AtKeyword("UNION"))
        {
            var union = Next();
            var thisAll = AcceptKeyword("ALL");
            if (!thisAll)
            {
                AcceptKeyword("DISTINCT");
            }
            if (all is { } earlier && earlier != thisAll)
            {
                throw Error(union.Span, "InvalidClauseComposition", "UNION and UNION ALL cannot be mixed in one query");
            }
            all = thisAll;
            branches.Add(ParseSingleQuery());
        }
        return new Query(SpanFrom(start), branches, all ?? true);
    }

    private SingleQuery ParseSingleQuery()
    {
        var start = Start;
        var clauses = new List<Clause>();
        while (ParseClause() is { } clause)
        {
            clauses.Add(clause);
            RequireAtMost(MaximumSteps, ++_clauses, "clauses");
        }
        if (clauses.Count == 0)
        {
            Fail("a clause such as MATCH, CREATE, UNWIND or RETURN");
        }
        return new SingleQuery(SpanFrom(start), clauses);
    }

    private void RequireAtMost(int limit, int count, string what)
    {
        if (count > limit)
        {
            throw Error(Current.Span, "UnexpectedSyntax", $"a statement has at most {limit} {what}");
        }
    }

    private Clause? ParseClause() => Current.Kind != TokenKind.Identifier ? null : Current.Text.ToUpperInvariant() switch
    {
        "MATCH" => ParseMatch(optional: false),
        "OPTIONAL" => ParseMatch(optional: true),
        "UNWIND" => ParseUnwind(),
        "WITH" => ParseWith(),
        "RETURN" => ParseReturn(),
        "CREATE" => ParseCreate(),
        "MERGE" => ParseMerge(),
        "SET" => ParseSet(),
        "REMOVE" => ParseRemove(),
        "DELETE" or "DETACH" or "NODETACH" => ParseDelete(),
        "FOREACH" => ParseForeach(),
        "CALL" => ParseCall(),
        _ => null,
    };
}

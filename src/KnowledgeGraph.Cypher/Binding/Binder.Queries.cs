using KnowledgeGraph.Cypher.Syntax;

namespace KnowledgeGraph.Cypher.Binding;

internal sealed partial class Binder
{
    /// <param name="query">The query.</param>
    /// <param name="outer">The variables of the enclosing query that it sees.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="importable">What a leading WITH may import, for CALL { } without a list of variables.</param>
    private BoundQuery BindQuery(Query query, Scope? outer, QueryPlace place, Scope? importable = null)
    {
        var branches = query.Branches.Select(branch => BindBranch(branch, outer, place, importable)).ToList();
        var first = branches[0];
        if (branches.Count == 1)
        {
            return new BoundQuery(branches, query.UnionAll, first.Columns);
        }
        for (var i = 1; i < branches.Count; i++)
        {
            branches[i] = AlignColumns(query.Branches[i], branches[i], first);
        }
        var columns = first.Columns.Select((column, i) =>
            Model.NewSymbol(column.Name, branches.Select(b => b.Columns[i].Type).Aggregate((a, b) => a.Union(b)))).ToList();
        return new BoundQuery(branches, query.UnionAll, columns);
    }

    private BoundBranch AlignColumns(SingleQuery syntax, BoundBranch branch, BoundBranch first)
    {
        var byName = branch.Columns.ToDictionary(column => column.Name, StringComparer.Ordinal);
        if (byName.Count != first.Columns.Count || first.Columns.Any(column => !byName.ContainsKey(column.Name)))
        {
            throw Error(syntax, "DifferentColumnsInUnion", "all branches of UNION must return columns of the same names");
        }
        return branch with { Columns = [.. first.Columns.Select(column => byName[column.Name])] };
    }

    private BoundBranch BindBranch(SingleQuery branch, Scope? outer, QueryPlace place, Scope? importable)
    {
        CheckComposition(branch, place);
        var scope = new Scope(outer);
        var bound = new List<BoundClause>();
        IReadOnlyList<Symbol> columns = [];
        for (var i = 0; i < branch.Clauses.Count; i++)
        {
            var clause = branch.Clauses[i];
            var alone = place == QueryPlace.Top && branch.Clauses.Count == 1;
            if (i == 0 && importable is not null && clause is WithClause import)
            {
                scope = BindImport(import, importable, bound);
                continue;
            }
            (scope, var next) = BindClause(clause, scope, alone);
            bound.Add(next);
            columns = clause is ReturnClause ? ((BoundProjection)next).Columns
                : alone && next is BoundProcedureCall call ? [.. call.Yields.Select(y => y.Target)] : [];
        }
        return new BoundBranch(bound, columns, branch.Clauses[^1] is ReturnClause);
    }

    private void CheckComposition(SingleQuery branch, QueryPlace place)
    {
        var clauses = branch.Clauses;
        for (var i = 0; i < clauses.Count; i++)
        {
            var clause = clauses[i];
            if (clause is ReturnClause && i < clauses.Count - 1)
            {
                throw Error(clauses[i + 1], "InvalidClauseComposition", "RETURN is the last clause of a query");
            }
            if (place is QueryPlace.ExistsOrCount or QueryPlace.Collect && IsUpdate(clause))
            {
                throw Error(clause, "InvalidClauseComposition", "a subquery in an expression cannot change the graph");
            }
        }
        CheckEnd(branch, clauses[^1], place);
    }

    private void CheckEnd(SingleQuery branch, Clause last, QueryPlace place)
    {
        var ends = last is ReturnClause || IsUpdate(last) || place == QueryPlace.ExistsOrCount
            || last is CallSubqueryClause || (last is CallProcedureClause call && IsCompleteCall(call, branch));
        if (!ends || (place == QueryPlace.Collect && last is not ReturnClause))
        {
            throw Error(new AtEnd(branch.Span), "InvalidClauseComposition",
                $"a query cannot end with {ClauseName(last)}: expected RETURN or a clause that changes the graph");
        }
    }

    private bool IsCompleteCall(CallProcedureClause call, SingleQuery branch) =>
        branch.Clauses.Count == 1 || call.Yield is null || _procedures.Find(call.Procedure) is { Outputs.Count: 0 };

    private static bool IsUpdate(Clause clause) =>
        clause is CreateClause or MergeClause or SetClause or RemoveClause or DeleteClause or ForeachClause;

    private static string ClauseName(Clause clause) => clause switch
    {
        MatchClause { Optional: true } => "OPTIONAL MATCH",
        MatchClause => "MATCH",
        UnwindClause => "UNWIND",
        WithClause => "WITH",
        CallProcedureClause => "CALL ... YIELD",
        _ => "this clause",
    };

    private (Scope Scope, BoundClause Clause) BindClause(Clause clause, Scope scope, bool alone) => clause switch
    {
        MatchClause match => BindMatch(match, scope),
        UnwindClause unwind => BindUnwind(unwind, scope),
        WithClause with => BindProjection(with.Projection, with.Where, scope, isReturn: false),
        ReturnClause @return => BindProjection(@return.Projection, null, scope, isReturn: true),
        CreateClause create => BindCreate(create, scope),
        MergeClause merge => BindMerge(merge, scope),
        SetClause set => BindSet(set.Items, scope, removes: false),
        RemoveClause remove => BindSet(remove.Items, scope, removes: true),
        DeleteClause delete => BindDelete(delete, scope),
        ForeachClause each => BindForeach(each, scope),
        CallProcedureClause call => BindProcedureCall(call, scope, alone),
        CallSubqueryClause call => BindCallSubquery(call, scope),
        _ => throw new InvalidOperationException($"No binding for {clause.GetType().Name}."),
    };

    private (Scope, BoundClause) BindUnwind(UnwindClause unwind, Scope scope)
    {
        var type = BindValue(unwind.List, scope, "UNWIND");
        var after = scope.Copy();
        var element = DeclareNew(after, unwind.Variable, type.Element);
        return (after, new BoundUnwind(after.Symbols, unwind.List, element));
    }

    private StaticType BindValue(Expression expression, Scope scope, string place) =>
        BindExpression(expression, new ExpressionContext(scope) { Place = place });

    /// <summary>The leading WITH of CALL { }, which names the variables to import.</summary>
    private Scope BindImport(WithClause import, Scope importable, List<BoundClause> bound)
    {
        var projection = import.Projection;
        var plain = import.Where is null && !projection.Distinct && projection.OrderBy.Count == 0
            && projection.Skip is null && projection.Limit is null
            && projection.Items.All(item => item.Expression is Variable && item.Alias is null);
        if (!plain)
        {
            var constant = new Scope();
            var (after, clause) = BindProjection(projection, import.Where, constant, isReturn: false);
            bound.Add(clause);
            return after;
        }
        var scope = new Scope();
        foreach (var symbol in projection.Star ? importable.Symbols : [])
        {
            scope.Add(symbol);
        }
        foreach (var item in projection.Items)
        {
            scope.Add(Resolve(importable, (Variable)item.Expression));
        }
        return scope;
    }

    private (Scope, BoundClause) BindCallSubquery(CallSubqueryClause call, Scope scope)
    {
        var imported = new Scope();
        foreach (var symbol in call.ImportAll ? scope.Symbols : [])
        {
            imported.Add(symbol);
        }
        foreach (var variable in call.Imports ?? [])
        {
            imported.Add(Resolve(scope, variable));
        }
        var query = BindQuery(call.Query, imported, QueryPlace.CallSubquery, call.Imports is null ? scope : null);
        var after = scope.Copy();
        foreach (var column in query.Columns)
        {
            if (scope.Find(column.Name) is not null)
            {
                throw Error(call, "VariableAlreadyBound", $"the subquery returns '{column.Name}', which is already defined outside");
            }
            after.Add(column);
        }
        return (after, new BoundSubquery(after.Symbols, query));
    }

    /// <summary>Only the place of an error.</summary>
    private sealed record AtEnd(SourceSpan Whole) : SyntaxNode(new SourceSpan(Whole.End, Whole.End));
}

using KnowledgeGraph.Cypher.Binding;
using KnowledgeGraph.Cypher.Execution;
using KnowledgeGraph.Cypher.Storage;
using KnowledgeGraph.Cypher.Syntax;

namespace KnowledgeGraph.Cypher.Planning;

/// <summary>
/// Puts the operators of a query together, clause by clause. A clause sees the graph as the clause before it left it: where one
/// reads and the other writes, an <see cref="Eager"/> stands between them.
/// </summary>
internal sealed partial class QueryPlanner : ISubplanner
{
    private readonly string _text;
    private readonly SemanticModel _model;
    private readonly IGraphTransaction _graph;
    private readonly ExpressionCompiler _expressions;

    private QueryPlanner(string text, SemanticModel model, IGraphTransaction graph)
    {
        (_text, _model, _graph) = (text, model, graph);
        _expressions = new ExpressionCompiler(model, this);
    }

    /// <param name="text">The statement.</param>
    /// <param name="query">The statement, bound.</param>
    /// <param name="model">What binding found out.</param>
    /// <param name="graph">Tells which indexes there are, and how many nodes bear a label.</param>
    public static Operator Plan(string text, BoundQuery query, SemanticModel model, IGraphTransaction graph) =>
        new QueryPlanner(text, model, graph).PlanSubquery(query);

    public Operator PlanPattern(BoundMatch pattern) => PlanMatch(pattern, new Argument());

    public Operator PlanSubquery(BoundQuery query)
    {
        var branches = query.Branches.Select(branch => PlanBranch(branch.Clauses, new Argument())).ToArray();
        if (branches.Length == 1)
        {
            return branches[0];
        }
        Symbol[] columns = [.. query.Columns];
        var union = new Union(branches, [.. query.Branches.Select(b => b.Columns.Select(c => c.Slot).ToArray())], columns);
        return query.UnionAll ? union : new Distinct(union, columns);
    }

    private Operator PlanBranch(IReadOnlyList<BoundClause> clauses, Operator plan)
    {
        var hasRead = false;
        BoundClause? before = null;
        foreach (var clause in clauses)
        {
            if (before is not null && NeedsEager(before, clause, hasRead))
            {
                plan = new Eager(plan, Slots(before.Visible));
                hasRead = false;
            }
            plan = PlanClause(clause, plan, clauses.Any(Updates.In));
            hasRead |= Reads(clause);
            before = clause;
        }
        return plan;
    }

    private static bool NeedsEager(BoundClause before, BoundClause clause, bool hasRead) => Updates.In(clause)
        ? hasRead || (Updates.In(before) && !(before is BoundCreate && clause is BoundCreate))
        : Updates.In(before);

    /// <summary>Whether rows of the clause may depend on the graph; projections read only through subqueries, which are rare.</summary>
    private static bool Reads(BoundClause clause) => clause is not BoundUnwind;

    private Operator PlanClause(BoundClause clause, Operator input, bool hasUpdates) => clause switch
    {
        BoundMatch { Optional: true } match => PlanOptional(match, input),
        BoundMatch match => PlanMatch(match, input),
        BoundUnwind unwind => new Unwind(input, _expressions.Compile(unwind.List), unwind.Element, Text(unwind.List)),
        BoundProjection projection => PlanProjection(projection, input, hasUpdates),
        BoundCreate create => WithPaths(new Create(input, PlanConstruction(create.Construction)), create.Construction.Paths),
        BoundMerge merge => PlanMerge(merge, input),
        BoundSet set => new Update(input, PlanAssignments(set.Items), $"{(set.Removes ? "Remove" : "Set")} {string.Join(", ", set.Items.Select(Text))}"),
        BoundDelete delete => new Delete(input, [.. delete.Targets.Select(_expressions.Compile)], delete.Detach),
        BoundForeach each => new Foreach(input, _expressions.Compile(each.List), each.Element, PlanBranch(each.Body, new Argument())),
        BoundProcedureCall call => PlanCall(call, input),
        BoundSubquery subquery => PlanCallSubquery(subquery, input),
        _ => throw new InvalidOperationException($"No plan for {clause.GetType().Name}."),
    };

    private Optional PlanOptional(BoundMatch match, Operator input)
    {
        var declared = match.Nodes.Where(n => !n.Given).Select(n => n.Symbol)
            .Concat(match.Relationships.Where(r => !r.Given).Select(r => r.Symbol))
            .Concat(match.Paths.Select(p => p.Symbol));
        return new Optional(input, PlanMatch(match, new Argument()), [.. declared]);
    }

    private Operator PlanMatch(BoundMatch match, Operator input) =>
        new PatternPlanner(match, _expressions, _graph, _text).Plan(input);

    private Operator PlanCall(BoundProcedureCall call, Operator input)
    {
        Operator plan = new CallProcedure(input, call.Procedure, [.. call.Arguments.Select(_expressions.Compile)], call.Yields);
        return call.Where is { } where ? new Filter(plan, _expressions.Compile(where), Text(where)) : plan;
    }

    private Operator PlanCallSubquery(BoundSubquery subquery, Operator input)
    {
        var inner = PlanSubquery(subquery.Query);
        return subquery.Query.Columns.Count > 0 ? new Apply(input, inner) : new ForEachRow(input, inner);
    }

    private Operator PlanProjection(BoundProjection projection, Operator plan, bool hasUpdates)
    {
        if (projection.Aggregation is { } aggregation)
        {
            plan = new Aggregate(plan, Columns(aggregation.Keys), [.. aggregation.Aggregates.Select(AggregateOf)]);
        }
        if (projection.Computed.Count > 0)
        {
            plan = new Project(plan, Columns(projection.Computed));
        }
        if (projection.Distinct)
        {
            plan = new Distinct(plan, [.. projection.Columns]);
        }
        var skip = projection.Skip is null ? null : _expressions.Compile(projection.Skip);
        var limit = projection.Limit is null ? null : _expressions.Compile(projection.Limit);
        if (projection.OrderBy.Count > 0)
        {
            var live = Slots(projection.Where is null ? projection.Columns : projection.VisibleToOrder);
            plan = new Sort(plan, [.. projection.OrderBy.Select(SortKeyOf)], live, MostRows(skip, limit));
        }
        plan = skip is null ? plan : new Skip(plan, skip, Text(projection.Skip!));
        plan = limit is null ? plan : new Limit(plan, limit, Text(projection.Limit!), hasUpdates);
        return projection.Where is { } where ? new Filter(plan, _expressions.Compile(where), Text(where)) : plan;
    }

    /// <summary>How many rows sorting has to keep; null where all are needed.</summary>
    private static Evaluator? MostRows(Evaluator? skip, Evaluator? limit) => limit is null || skip is null ? limit
        : (row, context) =>
        {
            var (skipped, taken) = (RowCount.Of(skip(row, context), "SKIP"), RowCount.Of(limit(row, context), "LIMIT"));
            return Values.CypherValue.Of(taken > long.MaxValue - skipped ? long.MaxValue : skipped + taken);
        };

    private ProjectedColumn[] Columns(IReadOnlyList<BoundColumn> columns) => [.. columns.Select(column => new ProjectedColumn(
        column.Target, _expressions.Compile(column.Expression), Named(Text(column.Expression), column.Target.Name)))];

    private static string Named(string text, string name) => name.Length == 0 || text == name ? text : $"{text} AS {name}";

    private AggregateColumn AggregateOf(BoundAggregate aggregate) => new(
        aggregate.Function, aggregate.Distinct, [.. aggregate.Arguments.Select(_expressions.Compile)], aggregate.Target, aggregate.Text);

    private SortKey SortKeyOf(SortItem item) => new(_expressions.Compile(item.Expression), item.Descending, Text(item));

    private string Text(SyntaxNode node) => SourceText.OneLine(_text, node.Span);

    private static int[] Slots(IEnumerable<Symbol> symbols) => [.. symbols.Select(s => s.Slot).Distinct().Order()];
}

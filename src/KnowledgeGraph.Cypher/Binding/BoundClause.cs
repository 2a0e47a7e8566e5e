using KnowledgeGraph.Cypher.Functions;
using KnowledgeGraph.Cypher.Syntax;

namespace KnowledgeGraph.Cypher.Binding;

/// <summary>A clause with its names resolved. <paramref name="Visible"/> are the variables that later clauses may read.</summary>
internal abstract record BoundClause(IReadOnlyList<Symbol> Visible);

internal sealed record BoundUnwind(IReadOnlyList<Symbol> Visible, Expression List, Symbol Element) : BoundClause(Visible);

/// <summary>
/// WITH or RETURN in its parts, to be run in this order: aggregation, computed columns, duplicates, order, skip and limit, filter.
/// </summary>
internal sealed record BoundProjection(
    IReadOnlyList<Symbol> Visible,
    BoundAggregation? Aggregation,
    IReadOnlyList<BoundColumn> Computed,
    IReadOnlyList<Symbol> Columns,
    bool Distinct,
    IReadOnlyList<SortItem> OrderBy,
    Expression? Skip,
    Expression? Limit,
    Expression? Where,
    IReadOnlyList<Symbol> VisibleToOrder) : BoundClause(Visible);

internal sealed record BoundColumn(Expression Expression, Symbol Target);

internal sealed record BoundAggregation(IReadOnlyList<BoundColumn> Keys, IReadOnlyList<BoundAggregate> Aggregates);

internal sealed record BoundAggregate(
    AggregateFunction Function, bool Distinct, IReadOnlyList<Expression> Arguments, Symbol Target, string Text);

internal sealed record BoundCreate(IReadOnlyList<Symbol> Visible, BoundConstruction Construction) : BoundClause(Visible);

internal sealed record BoundMerge(
    IReadOnlyList<Symbol> Visible,
    BoundMatch Match,
    BoundConstruction Construction,
    IReadOnlyList<SetItem> OnCreate,
    IReadOnlyList<SetItem> OnMatch) : BoundClause(Visible);

internal sealed record BoundSet(IReadOnlyList<Symbol> Visible, IReadOnlyList<SetItem> Items, bool Removes) : BoundClause(Visible);

internal sealed record BoundDelete(IReadOnlyList<Symbol> Visible, bool Detach, IReadOnlyList<Expression> Targets) : BoundClause(Visible);

internal sealed record BoundForeach(
    IReadOnlyList<Symbol> Visible, Expression List, Symbol Element, IReadOnlyList<BoundClause> Body) : BoundClause(Visible);

internal sealed record BoundProcedureCall(
    IReadOnlyList<Symbol> Visible,
    IProcedure Procedure,
    IReadOnlyList<Expression> Arguments,
    IReadOnlyList<BoundYield> Yields,
    Expression? Where) : BoundClause(Visible);

internal sealed record BoundYield(int Column, Symbol Target);

internal sealed record BoundSubquery(IReadOnlyList<Symbol> Visible, BoundQuery Query) : BoundClause(Visible);

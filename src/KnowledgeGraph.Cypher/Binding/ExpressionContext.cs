namespace KnowledgeGraph.Cypher.Binding;

/// <summary>Where an expression stands, which decides what it may hold.</summary>
internal sealed record ExpressionContext(Scope Scope)
{
    /// <summary>Takes up aggregate functions; null where they are not allowed.</summary>
    public Grouping? Grouping { get; init; }

    /// <summary>Whether a pattern may stand here as a predicate.</summary>
    public bool Predicate { get; init; }

    public bool InsideAggregate { get; init; }

    /// <summary>Inside an expression that runs once per element of a list, where an aggregate function has no meaning.</summary>
    public bool InsideElement { get; init; }

    /// <summary>In ORDER BY or WHERE after an aggregation or DISTINCT, where only the columns can be read.</summary>
    public bool AfterProjection { get; init; }

    /// <summary>Part of a sort item that also holds an aggregate function, where only plain columns can be told from groups.</summary>
    public bool BesideAggregate { get; init; }

    /// <summary>Word for the place, for errors about aggregate functions.</summary>
    public string Place { get; init; } = "here";

    public ExpressionContext Value => Predicate ? this with { Predicate = false } : this;

    public ExpressionContext AsPredicate => Predicate ? this : this with { Predicate = true };
}

/// <summary>The aggregation of one projection: what it computes, and which expressions it has already computed.</summary>
internal sealed class Grouping(Scope source)
{
    private readonly Dictionary<string, Symbol> _columns = new(StringComparer.Ordinal);

    /// <summary>The variables as they were before the aggregation.</summary>
    public Scope Source { get; } = source;

    public List<BoundAggregate> Aggregates { get; } = [];

    /// <summary>The column that holds the value of the expression with this text, if one does.</summary>
    public Symbol? Find(string text) => _columns.GetValueOrDefault(text);

    public void Add(string text, Symbol column) => _columns.TryAdd(text, column);
}

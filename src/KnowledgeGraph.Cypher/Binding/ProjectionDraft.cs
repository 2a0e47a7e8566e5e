namespace KnowledgeGraph.Cypher.Binding;

/// <summary>The columns of a projection while it is bound.</summary>
internal sealed class ProjectionDraft(Scope after, Grouping? grouping)
{
    public Scope After { get; } = after;

    /// <summary>Null where the projection does not aggregate.</summary>
    public Grouping? Grouping { get; } = grouping;

    public List<BoundColumn> Computed { get; } = [];

    public List<BoundColumn> Keys { get; } = [];

    /// <summary>A name that two columns bear.</summary>
    public string? Duplicate { get; private set; }

    /// <summary>A column that is a variable as it stands keeps its slot.</summary>
    public void PassOn(Symbol symbol, string name) => Declare(symbol.Name == name ? symbol : symbol with { Name = name });

    public void Declare(Symbol symbol)
    {
        if (After.Symbols.Any(other => other.Name == symbol.Name))
        {
            Duplicate = symbol.Name;
        }
        After.Add(symbol);
    }
}

namespace KnowledgeGraph.Cypher.Binding;

/// <summary>The variables a clause sees, in the order they were declared; those of the enclosing query lie behind.</summary>
internal sealed class Scope(Scope? outer = null)
{
    private readonly Dictionary<string, Symbol> _symbols = new(StringComparer.Ordinal);
    private readonly List<Symbol> _order = [];

    public Scope? Outer { get; } = outer;

    /// <summary>Without those of the enclosing query.</summary>
    public IReadOnlyList<Symbol> Symbols => _order;

    public Symbol? Find(string name) => _symbols.TryGetValue(name, out var symbol) ? symbol : Outer?.Find(name);

    public void Add(Symbol symbol)
    {
        if (_symbols.TryGetValue(symbol.Name, out var hidden))
        {
            _order.Remove(hidden);
        }
        _symbols[symbol.Name] = symbol;
        _order.Add(symbol);
    }

    /// <summary>A scope of the same enclosing query with the same variables, to be extended on its own.</summary>
    public Scope Copy()
    {
        var copy = new Scope(Outer);
        foreach (var symbol in _order)
        {
            copy.Add(symbol);
        }
        return copy;
    }

    public Scope Nested() => new(this);
}

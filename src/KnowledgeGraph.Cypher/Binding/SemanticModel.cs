using KnowledgeGraph.Cypher.Syntax;

namespace KnowledgeGraph.Cypher.Binding;

/// <summary>What binding found out about the syntax tree. Keys are nodes of the tree, by reference.</summary>
internal sealed class SemanticModel
{
    private readonly Dictionary<SyntaxNode, Symbol> _symbols = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Expression, BoundMatch> _patterns = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<SubqueryExpression, BoundQuery> _subqueries = new(ReferenceEqualityComparer.Instance);

    /// <summary>Number of slots a row of the statement needs.</summary>
    public int SlotCount { get; private set; }

    public SortedSet<string> Parameters { get; } = new(StringComparer.Ordinal);

    public Symbol NewSymbol(string name, StaticType type) => new(name, SlotCount++, type);

    /// <summary>The variable behind a name, or the column that already holds the value of an expression.</summary>
    public Symbol? SymbolOf(SyntaxNode node) => _symbols.GetValueOrDefault(node);

    public void SetSymbol(SyntaxNode node, Symbol symbol) => _symbols[node] = symbol;

    public BoundMatch PatternOf(Expression expression) => _patterns[expression];

    public void SetPattern(Expression expression, BoundMatch pattern) => _patterns[expression] = pattern;

    public BoundQuery QueryOf(SubqueryExpression expression) => _subqueries[expression];

    public void SetQuery(SubqueryExpression expression, BoundQuery query) => _subqueries[expression] = query;
}

using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Binding;

/// <summary>
/// Gives every variable a slot and a kind, and finds the errors that can be found without running the statement:
/// names unknown or taken, kinds that cannot fit, aggregation in the wrong place.
/// </summary>
internal sealed partial class Binder
{
    /// <summary>Levels of an expression tree: chains and nesting together.</summary>
    private const int MaximumHeight = 3000;

    private readonly string _text;
    private readonly ProcedureRegistry _procedures;
    private readonly Stack<HashSet<Symbol>> _uses = new();
    private int _height;

    private Binder(string text, ProcedureRegistry procedures) => (_text, _procedures) = (text, procedures);

    private SemanticModel Model { get; } = new();

    /// <exception cref="CypherException">The query has an error of meaning; phase compile time.</exception>
    public static (BoundQuery Query, SemanticModel Model) Bind(string text, Query query, ProcedureRegistry procedures)
    {
        var binder = new Binder(text, procedures);
        return (binder.BindQuery(query, outer: null, QueryPlace.Top), binder.Model);
    }

    private CypherException Error(SyntaxNode node, string detail, string message) =>
        CypherErrors.Syntax(_text, node.Span, detail, message);

    private CypherException Error(CypherErrorType type, SyntaxNode node, string detail, string message) =>
        CypherErrors.CompileTime(type, _text, node.Span, detail, message);

    private string Canonical(SyntaxNode node) => CanonicalText.Of(_text, node.Span);

    private string Source(SyntaxNode node) => _text[node.Span.Start..node.Span.End];

    private Symbol Declare(Scope scope, Variable variable, StaticType type)
    {
        var symbol = Model.NewSymbol(variable.Name, type);
        Model.SetSymbol(variable, symbol);
        scope.Add(symbol);
        return symbol;
    }

    private Symbol DeclareNew(Scope scope, Variable variable, StaticType type) => scope.Find(variable.Name) is null
        ? Declare(scope, variable, type)
        : throw AlreadyBound(variable);

    private CypherException AlreadyBound(Variable variable) =>
        Error(variable, "VariableAlreadyBound", $"the variable '{variable.Name}' is already defined");

    private CypherException Undefined(Variable variable) =>
        Error(variable, "UndefinedVariable", $"the variable '{variable.Name}' is not defined");

    private CypherException Conflict(Variable variable, StaticType has, string wanted) => Error(
        variable, "VariableTypeConflict", $"the variable '{variable.Name}' is {KindNames.Of(has.Kinds)}, so it cannot stand for {wanted}");

    private Symbol Resolve(Scope scope, Variable variable)
    {
        var symbol = scope.Find(variable.Name) ?? throw Undefined(variable);
        Model.SetSymbol(variable, symbol);
        Use(symbol);
        return symbol;
    }

    private void Use(Symbol symbol)
    {
        foreach (var collector in _uses)
        {
            collector.Add(symbol);
        }
    }

    /// <summary>Runs a piece of binding and tells which variables it read.</summary>
    private IReadOnlyList<Symbol> Collect(Action bind)
    {
        _uses.Push([]);
        bind();
        return [.. _uses.Pop().OrderBy(symbol => symbol.Slot)];
    }

    private void Require(Expression expression, StaticType type, CypherKinds kinds, string place)
    {
        if (!type.MayBe(kinds))
        {
            throw Error(expression, "InvalidArgumentType", $"{place} takes {KindNames.Of(kinds)}, but this is {KindNames.Of(type.Kinds)}");
        }
    }
}

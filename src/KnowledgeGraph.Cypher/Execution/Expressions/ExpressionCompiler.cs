using System.Runtime.CompilerServices;
using KnowledgeGraph.Cypher.Binding;
using KnowledgeGraph.Cypher.Functions;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>Turns expressions into closures over the row; patterns and subqueries in them become plans of their own.</summary>
internal sealed partial class ExpressionCompiler(SemanticModel model, ISubplanner subplanner)
{
    public Evaluator Compile(Expression expression)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new CypherException(CypherErrorType.SyntaxError, CypherPhase.CompileTime, "UnexpectedSyntax", "the statement is nested too deep");
        }
        return model.SymbolOf(expression) is { } symbol ? ReadSlot(symbol.Slot) : CompileFresh(expression);
    }

    /// <summary>The slot that holds the value of an expression, if one does.</summary>
    public int? SlotOf(Expression expression) => model.SymbolOf(expression)?.Slot;

    private static Evaluator ReadSlot(int slot) => (row, _) => row[slot];

    private static Evaluator Constant(CypherValue value) => (_, _) => value;

    private Evaluator CompileFresh(Expression expression) => expression switch
    {
        NullLiteral => Constant(CypherValue.Null),
        BooleanLiteral literal => Constant(CypherValue.Of(literal.Value)),
        IntegerLiteral literal => Constant(CypherValue.Of(literal.Value)),
        FloatLiteral literal => Constant(CypherValue.Of(literal.Value)),
        StringLiteral literal => Constant(CypherValue.Of(literal.Value)),
        Parameter parameter => (_, context) => context.Parameters[parameter.Name],
        ListLiteral list => CompileList(list),
        MapLiteral map => CompileMap(map),
        PropertyAccess property => CompileProperty(property),
        IndexAccess index => CompileIndex(index),
        Slice slice => CompileSlice(slice),
        UnaryExpression unary => CompileUnary(unary),
        BinaryExpression binary => CompileBinary(binary),
        ComparisonChain chain => CompileComparison(chain),
        NullCheck check => CompileNullCheck(check),
        LabelCheck check => CompileLabelCheck(check),
        FunctionCall call => CompileCall(call),
        CaseExpression choice => CompileCase(choice),
        ListComprehension comprehension => CompileComprehension(comprehension),
        Quantifier quantifier => CompileQuantifier(quantifier),
        Reduce reduce => CompileReduce(reduce),
        MapProjection projection => CompileMapProjection(projection),
        PatternExpression pattern => CompilePattern(pattern),
        PatternComprehension comprehension => CompilePatternComprehension(comprehension),
        SubqueryExpression subquery => CompileSubquery(subquery),
        _ => throw new InvalidOperationException($"No evaluation for {expression.GetType().Name}."),
    };

    private Evaluator[] CompileAll(IEnumerable<Expression> expressions) => [.. expressions.Select(Compile)];

    private Evaluator CompileList(ListLiteral list)
    {
        var items = CompileAll(list.Items);
        return (row, context) =>
        {
            var values = new CypherValue[items.Length];
            for (var i = 0; i < values.Length; i++)
            {
                values[i] = items[i](row, context);
            }
            return CypherValue.List(values);
        };
    }

    private Evaluator CompileMap(MapLiteral map)
    {
        var entries = map.Entries.Select(entry => (entry.Key, Value: Compile(entry.Value))).ToArray();
        var keys = entries.Select(entry => entry.Key).ToArray();
        if (keys.Distinct(StringComparer.Ordinal).Count() == keys.Length)
        {
            return (row, context) =>
            {
                var values = new CypherValue[entries.Length];
                for (var i = 0; i < values.Length; i++)
                {
                    values[i] = entries[i].Value(row, context);
                }
                return CypherValue.Map(new CypherMap(keys, values));
            };
        }
        return (row, context) => CypherValue.Map(CypherMap.From(
            entries.Select(entry => KeyValuePair.Create(entry.Key, entry.Value(row, context)))));
    }

    private Evaluator CompileProperty(PropertyAccess property)
    {
        var key = property.Key;
        if (model.SymbolOf(property.Subject) is { } symbol)
        {
            var slot = symbol.Slot;
            return (row, context) => PropertyMaps.Get(row[slot], key, context);
        }
        var subject = Compile(property.Subject);
        return (row, context) => PropertyMaps.Get(subject(row, context), key, context);
    }

    private Evaluator CompileIndex(IndexAccess access)
    {
        var subject = Compile(access.Subject);
        var index = Compile(access.Index);
        return (row, context) => ElementAccess.Get(subject(row, context), index(row, context), context);
    }

    private Evaluator CompileSlice(Slice slice)
    {
        var subject = Compile(slice.Subject);
        var from = slice.From is { } first ? Compile(first) : Constant(CypherValue.Of(0));
        var to = slice.To is { } last ? Compile(last) : Constant(CypherValue.Of(long.MaxValue));
        return (row, context) => ElementAccess.Slice(subject(row, context), from(row, context), to(row, context));
    }

    private Evaluator CompileNullCheck(NullCheck check)
    {
        var operand = Compile(check.Operand);
        return check.Negated
            ? (row, context) => CypherValue.Of(!operand(row, context).IsNull)
            : (row, context) => CypherValue.Of(operand(row, context).IsNull);
    }

    private Evaluator CompileLabelCheck(LabelCheck check)
    {
        var operand = Compile(check.Operand);
        var test = CompileLabels(check.Labels);
        return (row, context) =>
        {
            var entity = operand(row, context);
            return entity.IsNull ? CypherValue.Null : CypherValue.Of(test(entity, row, context));
        };
    }

    private Evaluator CompileCall(FunctionCall call)
    {
        if (call.Name.Equals("exists", StringComparison.OrdinalIgnoreCase))
        {
            var operand = Compile(call.Arguments[0]);
            var isPattern = call.Arguments[0] is PatternExpression { Pattern.Search: PathSearch.Every };
            return isPattern ? operand : (row, context) => CypherValue.Of(!operand(row, context).IsNull);
        }
        FunctionCatalog.TryFind(call.Name, out var found);
        var function = found!;
        var arguments = CompileAll(call.Arguments);
        if (arguments is [var only])
        {
            return (row, context) =>
            {
                var argument = only(row, context);
                return function.Invoke(new ReadOnlySpan<CypherValue>(in argument), context.Functions);
            };
        }
        return (row, context) =>
        {
            var values = new CypherValue[arguments.Length];
            for (var i = 0; i < values.Length; i++)
            {
                values[i] = arguments[i](row, context);
            }
            return function.Invoke(values, context.Functions);
        };
    }

    private Evaluator CompileCase(CaseExpression choice)
    {
        var subject = choice.Subject is null ? null : Compile(choice.Subject);
        var branches = choice.Branches.Select(branch => (When: Compile(branch.When), Then: Compile(branch.Then))).ToArray();
        var otherwise = choice.Otherwise is null ? Constant(CypherValue.Null) : Compile(choice.Otherwise);
        return (row, context) =>
        {
            var value = subject?.Invoke(row, context) ?? CypherValue.Null;
            foreach (var (when, then) in branches)
            {
                var condition = when(row, context);
                if (subject is null ? Truth.Of(condition) == true : Equality.AreEqual(value, condition) == true)
                {
                    return then(row, context);
                }
            }
            return otherwise(row, context);
        };
    }
}

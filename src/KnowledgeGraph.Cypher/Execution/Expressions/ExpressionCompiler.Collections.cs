using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

internal sealed partial class ExpressionCompiler
{
    private Evaluator CompileComprehension(ListComprehension comprehension)
    {
        var list = Compile(comprehension.List);
        var slot = model.SymbolOf(comprehension.Variable)!.Slot;
        var where = comprehension.Where is null ? null : Compile(comprehension.Where);
        var result = comprehension.Result is null ? ReadSlot(slot) : Compile(comprehension.Result);
        return (row, context) =>
        {
            var source = list(row, context);
            if (source.IsNull)
            {
                return CypherValue.Null;
            }
            var items = Lists.Of(source, "a list comprehension");
            var results = new List<CypherValue>(items.Count);
            for (var i = 0; i < items.Count; i++)
            {
                context.Cancelled.ThrowIfCancellationRequested();
                row[slot] = items[i];
                if (where is null || Truth.Of(where(row, context)) == true)
                {
                    results.Add(result(row, context));
                }
            }
            return CypherValue.List(results);
        };
    }

    private Evaluator CompileQuantifier(Quantifier quantifier)
    {
        var list = Compile(quantifier.List);
        var slot = model.SymbolOf(quantifier.Variable)!.Slot;
        var where = Compile(quantifier.Where);
        var kind = quantifier.Kind;
        return (row, context) =>
        {
            var source = list(row, context);
            return source.IsNull ? CypherValue.Null : CypherValue.Of(Quantify(kind, Lists.Of(source, "a quantifier"), item =>
            {
                row[slot] = item;
                return Truth.Of(where(row, context));
            }));
        };
    }

    private static bool? Quantify(QuantifierKind kind, IReadOnlyList<CypherValue> items, Func<CypherValue, bool?> test)
    {
        var (holds, fails, open) = (0, 0, 0);
        for (var i = 0; i < items.Count; i++)
        {
            switch (test(items[i]))
            {
                case true: holds++; break;
                case false: fails++; break;
                default: open++; break;
            }
        }
        return kind switch
        {
            QuantifierKind.All => fails > 0 ? false : open > 0 ? null : true,
            QuantifierKind.Any => holds > 0 ? true : open > 0 ? null : false,
            QuantifierKind.None => holds > 0 ? false : open > 0 ? null : true,
            _ => holds > 1 ? false : open > 0 ? null : holds == 1,
        };
    }

    private Evaluator CompileReduce(Reduce reduce)
    {
        var seed = Compile(reduce.Seed);
        var list = Compile(reduce.List);
        var accumulator = model.SymbolOf(reduce.Accumulator)!.Slot;
        var element = model.SymbolOf(reduce.Variable)!.Slot;
        var result = Compile(reduce.Result);
        return (row, context) =>
        {
            var source = list(row, context);
            if (source.IsNull)
            {
                return CypherValue.Null;
            }
            row[accumulator] = seed(row, context);
            foreach (var item in Lists.Of(source, "reduce()"))
            {
                context.Cancelled.ThrowIfCancellationRequested();
                row[element] = item;
                row[accumulator] = result(row, context);
            }
            return row[accumulator];
        };
    }

    private Evaluator CompileMapProjection(MapProjection projection)
    {
        var subject = Compile(projection.Subject);
        var items = projection.Items.Select(item => (item.Key, Value: item.Value is null ? null : Compile(item.Value))).ToArray();
        return (row, context) =>
        {
            var source = subject(row, context);
            if (source.IsNull)
            {
                return CypherValue.Null;
            }
            var builder = new CypherMapBuilder();
            foreach (var (key, value) in items)
            {
                if (key is null)
                {
                    foreach (var (name, entry) in PropertyMaps.Of(source, context))
                    {
                        builder.Set(name, entry);
                    }
                }
                else
                {
                    builder.Set(key, value is null ? PropertyMaps.Get(source, key, context) : value(row, context));
                }
            }
            return CypherValue.Map(builder.Build());
        };
    }
}

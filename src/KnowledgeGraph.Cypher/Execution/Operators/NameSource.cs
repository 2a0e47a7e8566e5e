using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>Labels or a type: written out, or computed for each row by $(expression).</summary>
internal sealed class NameSource(IReadOnlyList<string> names, IReadOnlyList<Evaluator> dynamic)
{
    public IReadOnlyList<string> For(Row row, ExecutionContext context)
    {
        if (dynamic.Count == 0)
        {
            return names;
        }
        var all = new List<string>(names);
        foreach (var source in dynamic)
        {
            all.AddRange(Names(source(row, context)));
        }
        return [.. all.Distinct(StringComparer.Ordinal)];
    }

    /// <exception cref="CypherException">TypeError: not exactly one name.</exception>
    public string SingleFor(Row row, ExecutionContext context)
    {
        var found = For(row, context);
        return found.Count == 1 ? found[0]
            : throw RuntimeErrors.Type("InvalidArgumentValue", $"a relationship takes exactly one type, found {found.Count}");
    }

    /// <summary>The names in a string or a list of strings.</summary>
    public static IEnumerable<string> Names(CypherValue value) => value.Kind switch
    {
        CypherKind.String when value.AsString().Length > 0 => [value.AsString()],
        CypherKind.List => value.AsList().SelectMany(Names),
        _ => throw RuntimeErrors.Type("InvalidArgumentValue", "a dynamic label or type takes a string that is not empty, or a list of such"),
    };
}

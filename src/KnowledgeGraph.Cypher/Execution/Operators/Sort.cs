using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

internal sealed record SortKey(Evaluator Evaluate, bool Descending, string Text);

/// <summary>Orders rows; equal ones stay in the order they came. With a limit only that many are kept on the way.</summary>
internal sealed class Sort(Operator input, SortKey[] keys, int[] live, Evaluator? limit) : Operator(input)
{
    public override string Description => $"{(limit is null ? "Sort" : "Top")} {string.Join(", ", keys.Select(k => k.Text))}";

    public override IEnumerable<Row> Execute(Row row, ExecutionContext context)
    {
        var most = limit is null ? long.MaxValue : RowCount.Of(limit(row, context), "LIMIT");
        foreach (var entry in most >= int.MaxValue ? All(row, context) : Top((int)most, row, context))
        {
            row.Restore(live, entry.Saved);
            yield return row;
        }
    }

    private List<Entry> All(Row row, ExecutionContext context)
    {
        var entries = new List<Entry>();
        foreach (var _ in Inputs[0].Execute(row, context))
        {
            context.Cancelled.ThrowIfCancellationRequested();
            entries.Add(new Entry(KeysOf(row, context), entries.Count, row.Save(live)));
        }
        entries.Sort(Compare);
        return entries;
    }

    private IEnumerable<Entry> Top(int most, Row row, ExecutionContext context)
    {
        var worstFirst = Comparer<Entry>.Create((a, b) => Compare(b, a));
        var kept = new PriorityQueue<Entry, Entry>(worstFirst);
        var number = 0;
        foreach (var _ in Inputs[0].Execute(row, context))
        {
            context.Cancelled.ThrowIfCancellationRequested();
            var candidate = new Entry(KeysOf(row, context), number++, []);
            if (kept.Count < most)
            {
                candidate = candidate with { Saved = row.Save(live) };
                kept.Enqueue(candidate, candidate);
            }
            else if (most > 0 && Compare(candidate, kept.Peek()) < 0)
            {
                candidate = candidate with { Saved = row.Save(live) };
                kept.DequeueEnqueue(candidate, candidate);
            }
        }
        return kept.UnorderedItems.Select(item => item.Element).Order(Comparer<Entry>.Create(Compare));
    }

    private CypherValue[] KeysOf(Row row, ExecutionContext context)
    {
        var values = new CypherValue[keys.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = keys[i].Evaluate(row, context);
        }
        return values;
    }

    private int Compare(Entry left, Entry right)
    {
        for (var i = 0; i < keys.Length; i++)
        {
            var order = Orderability.Instance.Compare(left.Keys[i], right.Keys[i]);
            if (order != 0)
            {
                return keys[i].Descending ? -order : order;
            }
        }
        return left.Number.CompareTo(right.Number);
    }

    private sealed record Entry(CypherValue[] Keys, int Number, CypherValue[] Saved);
}

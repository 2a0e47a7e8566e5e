using KnowledgeGraph.Cypher.Storage;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>All walks from a node, of a length within bounds, that use no relationship twice; depth first.</summary>
internal sealed class WalkSearch(RelationshipTest test, VariableLength length, Direction direction)
{
    /// <summary>The walk is reused: whoever keeps it copies it.</summary>
    public IEnumerable<(IReadOnlyList<long> Walk, long End)> From(long start, Row row, ExecutionContext context)
    {
        var walk = new List<long>();
        if (length.Minimum == 0)
        {
            yield return (walk, start);
        }
        if (length.Maximum == 0)
        {
            yield break;
        }
        var types = test.TypeNumbers(context.Graph);
        var open = new Stack<Adjacency.Enumerator>();
        open.Push(context.Graph.Expand(start, direction, types).GetEnumerator());
        while (open.TryPop(out var steps))
        {
            context.Cancelled.ThrowIfCancellationRequested();
            if (!steps.MoveNext())
            {
                DropLast(walk);
                continue;
            }
            var (id, neighbour) = steps.Current;
            open.Push(steps);
            if (walk.Contains(id) || !test.Admits(id, row, context))
            {
                continue;
            }
            walk.Add(id);
            if (walk.Count >= length.Minimum)
            {
                yield return (walk, neighbour);
            }
            if (walk.Count < length.Maximum)
            {
                open.Push(context.Graph.Expand(neighbour, direction, types).GetEnumerator());
            }
            else
            {
                DropLast(walk);
            }
        }
    }

    private static void DropLast(List<long> walk)
    {
        if (walk.Count > 0)
        {
            walk.RemoveAt(walk.Count - 1);
        }
    }
}

using KnowledgeGraph.Cypher.Storage;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>
/// Shortest walks by breadth-first search from both ends in turn, always growing the smaller frontier; then the walks are read
/// off the layers. The two searches meet after about half the length each, which is what keeps them small in a dense graph.
/// </summary>
internal sealed class BreadthFirstSearch
{
    private readonly RelationshipTest _test;
    private readonly VariableLength _length;
    private readonly Row _row;
    private readonly ExecutionContext _context;
    private readonly int[]? _types;

    public BreadthFirstSearch(RelationshipTest test, VariableLength length, Row row, ExecutionContext context)
    {
        (_test, _length, _row, _context) = (test, length, row, context);
        _types = test.TypeNumbers(context.Graph);
    }

    /// <summary>The shortest walks, each as its relationships from the first node to the last.</summary>
    public IEnumerable<IReadOnlyList<long>> Find(long from, long to)
    {
        if (from == to)
        {
            return _length.Minimum == 0 ? [[]] : Cycles(from);
        }
        var forward = new Frontier(from, _test.Forward);
        var backward = new Frontier(to, _test.Backward);
        while (forward.Depth + backward.Depth < _length.Maximum && forward.Layer.Count > 0 && backward.Layer.Count > 0)
        {
            var smaller = forward.Layer.Count <= backward.Layer.Count ? forward : backward;
            Grow(smaller);
            var meeting = smaller.Layer.Where((smaller == forward ? backward : forward).Parents.ContainsKey).Order().ToList();
            if (meeting.Count > 0)
            {
                return forward.Depth + backward.Depth < _length.Minimum ? [] : Join(meeting, forward, backward);
            }
        }
        return [];
    }

    /// <summary>A walk from a node to itself needs its first step taken apart, as the two searches would meet at once.</summary>
    private IEnumerable<IReadOnlyList<long>> Cycles(long node)
    {
        List<IReadOnlyList<long>> found = [];
        foreach (var (first, neighbour) in _context.Graph.Expand(node, _test.Forward, _types))
        {
            if (!_test.Admits(first, _row, _context))
            {
                continue;
            }
            if (neighbour == node)
            {
                found.Add([first]);
                continue;
            }
            var without = new BreadthFirstSearch(_test with { Accepts = (id, row, context) => id != first && (_test.Accepts?.Invoke(id, row, context) ?? true) },
                _length with { Minimum = 0, Maximum = _length.Maximum == long.MaxValue ? long.MaxValue : _length.Maximum - 1 }, _row, _context);
            found.AddRange(without.Find(neighbour, node).Select(rest => (IReadOnlyList<long>)[first, .. rest]));
        }
        return found.Where(walk => walk.Count == found.Min(other => other.Count));
    }

    private void Grow(Frontier frontier)
    {
        var next = new List<long>();
        frontier.Depth++;
        foreach (var node in frontier.Layer)
        {
            _context.Cancelled.ThrowIfCancellationRequested();
            foreach (var (id, neighbour) in _context.Graph.Expand(node, frontier.Direction, _types))
            {
                frontier.Parents.TryGetValue(neighbour, out var entry);
                if (entry?.Depth < frontier.Depth || !_test.Admits(id, _row, _context))
                {
                    continue;
                }
                if (entry is null)
                {
                    entry = new Entry(frontier.Depth, []);
                    frontier.Parents.Add(neighbour, entry);
                    next.Add(neighbour);
                }
                entry.Steps.Add((id, node));
            }
        }
        frontier.Layer = next;
    }

    private static IEnumerable<IReadOnlyList<long>> Join(List<long> meeting, Frontier forward, Frontier backward) =>
        from middle in meeting
        from head in WalksFrom(middle, forward)
        from tail in WalksFrom(middle, backward)
        select (IReadOnlyList<long>)[.. head.Reverse(), .. tail];

    /// <summary>The walks from a node back to where the search began, nearest step first.</summary>
    private static IEnumerable<IReadOnlyList<long>> WalksFrom(long node, Frontier frontier)
    {
        var steps = frontier.Parents[node].Steps;
        return steps.Count == 0 ? [[]] : steps.SelectMany(step =>
            WalksFrom(step.Node, frontier).Select(rest => (IReadOnlyList<long>)[step.Relationship, .. rest]));
    }

    private sealed class Frontier(long start, Direction direction)
    {
        public Direction Direction { get; } = direction;

        public int Depth { get; set; }

        public List<long> Layer { get; set; } = [start];

        public Dictionary<long, Entry> Parents { get; } = new() { [start] = new Entry(0, []) };
    }

    private sealed record Entry(int Depth, List<(long Relationship, long Node)> Steps);
}

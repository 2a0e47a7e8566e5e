namespace KnowledgeGraph.Encoder.Trees;

/// <summary>
/// The greatest tree by contracting cycles (Chu and Liu 1965, Edmonds 1967) on a dense matrix in quadratic time (Tarjan 1977),
/// with one root by taking so much from every root's score that two roots never pay (Stanojević and Cohen 2021).
/// Node 0 stands above the root; word i is node i + 1. One search an instance.
/// </summary>
internal sealed class ArborescenceSearch
{
    private const int None = -1;

    private readonly int _size;
    private readonly double[] _weights;
    private readonly Arc[] _arcs;
    private readonly int[] _best;
    private readonly bool[] _isActive;
    private readonly int[][] _words;
    private readonly Stack<Contraction> _contractions = new();

    /// <param name="scores">As <see cref="MaximumTree"/> takes them, all finite.</param>
    /// <param name="count">Words.</param>
    public ArborescenceSearch(ReadOnlySpan<float> scores, int count)
    {
        _size = count + 1;
        _weights = new double[_size * _size];
        _arcs = new Arc[_size * _size];
        _best = new int[_size];
        _isActive = new bool[_size];
        _words = [.. Enumerable.Range(0, _size).Select(node => (int[])[node])];
        _isActive.AsSpan().Fill(true);
        var penalty = Penalty(scores, count);
        for (var node = 1; node < _size; node++)
        {
            for (var head = 0; head < _size; head++)
            {
                _weights[Cell(node, head)] = scores[((node - 1) * _size) + head] - (head == 0 ? penalty : 0);
                _arcs[Cell(node, head)] = new Arc(node, head);
            }

            _best[node] = BestHead(node);
        }
    }

    public int[] Run()
    {
        while (FindCycle() is { } cycle)
        {
            Contract(cycle);
        }

        var heads = new int[_size];
        heads.AsSpan().Fill(None);
        for (var node = 1; node < _size; node++)
        {
            if (_isActive[node])
            {
                Take(_arcs[Cell(node, _best[node])], heads);
            }
        }

        while (_contractions.TryPop(out var contraction))
        {
            foreach (var (words, arc) in contraction.Members)
            {
                if (!Array.Exists(words, word => heads[word] != None))
                {
                    Take(arc, heads);
                }
            }
        }

        return [.. heads[1..].Select(head => head - 1)];
    }

    private static void Take(Arc arc, int[] heads) => heads[arc.Word] = arc.Head;

    /// <summary>More than any tree's arcs can differ from another's.</summary>
    private static double Penalty(ReadOnlySpan<float> scores, int count)
    {
        var (least, greatest) = (0d, 0d);
        foreach (var score in scores)
        {
            (least, greatest) = (Math.Min(least, score), Math.Max(greatest, score));
        }

        return 1 + ((count + 1) * (greatest - least));
    }

    private int Cell(int node, int head) => (node * _size) + head;

    private int BestHead(int node)
    {
        var best = 0;
        for (var head = 1; head < _size; head++)
        {
            if (_isActive[head] && head != node && _weights[Cell(node, head)] > _weights[Cell(node, best)])
            {
                best = head;
            }
        }

        return best;
    }

    private List<int>? FindCycle()
    {
        var seenFrom = new int[_size];
        for (var start = 1; start < _size; start++)
        {
            var node = _isActive[start] ? start : 0;
            while (node != 0 && seenFrom[node] == 0)
            {
                seenFrom[node] = start;
                node = _best[node];
            }

            if (node != 0 && seenFrom[node] == start)
            {
                var cycle = new List<int> { node };
                for (var next = _best[node]; next != node; next = _best[next])
                {
                    cycle.Add(next);
                }

                return cycle;
            }
        }

        return null;
    }

    /// <summary>Makes one node of a cycle: its first. An arc into it counts by what it gains over the arc that it breaks.</summary>
    private void Contract(List<int> cycle)
    {
        var whole = cycle[0];
        _contractions.Push(new Contraction([.. cycle.Select(node => (_words[node], _arcs[Cell(node, _best[node])]))]));
        double[] broken = [.. cycle.Select(node => _weights[Cell(node, _best[node])])];
        cycle.ForEach(node => _isActive[node] = false);
        for (var other = 0; other < _size; other++)
        {
            if (_isActive[other])
            {
                JoinInto(cycle, broken, whole, other);
                JoinOutOf(cycle, whole, other);
            }
        }

        _isActive[whole] = true;
        _words[whole] = [.. cycle.SelectMany(node => _words[node])];
        _best[whole] = BestHead(whole);
    }

    private void JoinInto(List<int> cycle, double[] broken, int whole, int head)
    {
        var (gain, arc) = (double.NegativeInfinity, default(Arc));
        for (var i = 0; i < cycle.Count; i++)
        {
            var cell = Cell(cycle[i], head);
            if (_weights[cell] - broken[i] > gain)
            {
                (gain, arc) = (_weights[cell] - broken[i], _arcs[cell]);
            }
        }

        (_weights[Cell(whole, head)], _arcs[Cell(whole, head)]) = (gain, arc);
    }

    private void JoinOutOf(List<int> cycle, int whole, int node)
    {
        if (node == 0)
        {
            return;
        }

        var best = cycle[0];
        foreach (var head in cycle)
        {
            best = _weights[Cell(node, head)] > _weights[Cell(node, best)] ? head : best;
        }

        (_weights[Cell(node, whole)], _arcs[Cell(node, whole)]) = (_weights[Cell(node, best)], _arcs[Cell(node, best)]);
        _best[node] = cycle.Contains(_best[node]) ? whole : _best[node];
    }

    private readonly record struct Arc(int Word, int Head);

    /// <summary>The nodes of a cycle that was made one: the words in each, and the arc that closed the cycle there.</summary>
    private sealed record Contraction((int[] Words, Arc Arc)[] Members);
}

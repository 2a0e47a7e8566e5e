namespace KnowledgeGraph.Extraction.Values.Time;

/// <summary>
/// Gives each clause of a sentence its times: those that depend on its predicate, directly or through its arguments, and a time in
/// front of the sentence also for the clauses coordinated with the first. A semicolon is a border that no time crosses.
/// </summary>
internal sealed class ClauseTimes
{
    private const int MaxDepth = 12;

    private readonly SentenceContext _sentence;
    private readonly ILookup<int, TimeExpression> _byPredicate;

    public ClauseTimes(SentenceContext sentence)
    {
        _sentence = sentence;
        var predicates = sentence.Predications.Select(predication => predication.Predicate).ToHashSet();
        _byPredicate = sentence.Times.ToLookup(time => Predicate(time, predicates));
    }

    public IReadOnlyList<TimeExpression> Of(int predicate)
    {
        var found = Find(predicate, 0).Where(time => IsInSegment(time, predicate)).ToList();
        return found.Count > 0 ? found : Fronted(predicate);
    }

    private IEnumerable<TimeExpression> Find(int predicate, int depth)
    {
        if (_byPredicate.Contains(predicate) || depth > MaxDepth)
        {
            return _byPredicate[predicate];
        }

        var tree = _sentence.Tree;
        var head = tree.Head(predicate);
        return tree.Relation(predicate) switch
        {
            "xcomp" when head >= 0 => Find(head, depth + 1),
            "conj" when head >= 0 => Find(head, depth + 1).Where(time => time.Span.End <= tree[head].Span.Start),
            _ => tree.Children(predicate, "xcomp").Concat(tree.Children(predicate, "obj").SelectMany(noun => tree.Children(noun, "acl")))
                .Where(child => tree.HasChildLemma(child, "mark", "to"))
                .SelectMany(child => _byPredicate[child]),
        };
    }

    private int Predicate(TimeExpression time, HashSet<int> predicates)
    {
        var tree = _sentence.Tree;
        var token = _sentence.HeadOf(time.Span);
        for (var depth = 0; token >= 0 && depth < MaxDepth; depth++)
        {
            var head = tree.Head(token);
            if (head >= 0 && token < head && tree.Is(token, "compound", "nummod", "amod", "nmod") && tree.IsNominal(head) && !predicates.Contains(head))
            {
                return -1;
            }

            if (predicates.Contains(token))
            {
                return token;
            }

            token = head;
        }

        return -1;
    }

    /// <summary>"In 2018, he chose not to join A and instead joined B": the time in front holds for every clause that hangs together.</summary>
    private IReadOnlyList<TimeExpression> Fronted(int predicate)
    {
        var tree = _sentence.Tree;
        for (var (token, depth) = (predicate, 0); token >= 0 && depth < MaxDepth; token = tree.Head(token), depth++)
        {
            if (!tree.Is(token, "conj", "xcomp", "root", "parataxis", "ccomp"))
            {
                return [];
            }
        }

        var first = SegmentStart(predicate);
        return [.. _sentence.Times.Where(time => IsFirst(time, first, predicate)).Take(1)];
    }

    private bool IsFirst(TimeExpression time, int first, int predicate)
    {
        var tree = _sentence.Tree;
        var token = _sentence.HeadOf(time.Span);
        var end = Enumerable.Range(0, tree.Count).LastOrDefault(index => tree[index].Span.Start < time.Span.End, -1);
        return token >= first && token <= first + 4 && end < predicate && end + 1 < tree.Count && tree[end + 1].Text == ","
            && Enumerable.Range(first, token - first).All(index => !tree.IsVerb(index) && !tree.Is(index, "nsubj"));
    }

    private bool IsInSegment(TimeExpression time, int predicate)
    {
        var (start, end) = (Math.Min(time.Span.Start, _sentence.Tree[predicate].Span.Start), Math.Max(time.Span.End, _sentence.Tree[predicate].Span.End));
        return !_sentence.Document.Text[start..end].Contains(';');
    }

    private int SegmentStart(int predicate)
    {
        var start = predicate;
        while (start > 0 && _sentence.Tree[start - 1].Text is not (";" or ":"))
        {
            start--;
        }

        return start;
    }
}

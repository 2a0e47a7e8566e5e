using KnowledgeGraph.Extraction.Trees;

namespace KnowledgeGraph.Extraction.Values.Time;

/// <summary>
/// Gives each clause of a sentence its times: those that depend on its predicate, directly or through its arguments, a time in front of the
/// sentence also for the clauses coordinated with the first, and one behind the last of "founded and led" for both. A time that only says which
/// thing is meant is none of the clause ("the war of 2003"), but for what happened in a study, an election, a season of that time. A semicolon is
/// a border that no time crosses.
/// </summary>
internal sealed class ClauseTimes
{
    private const int MaxDepth = 12;

    private static readonly IReadOnlySet<string> s_dated = WordList.Set("dated-nouns");

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
        return [.. (found.Count > 0 ? found : Fronted(predicate)).Where(time => !IsNowadays(predicate, time))];
    }

    /// <summary>"Today, many firms use it": in the present tense, "today" is no day.</summary>
    private bool IsNowadays(int predicate, TimeExpression time)
    {
        var tree = _sentence.Tree;
        if (!time.Span.Slice(_sentence.Document.Text).Equals("today", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var auxiliaries = tree.Children(predicate).Where(child => tree.Is(child, "aux", "cop")).ToList();
        return auxiliaries.Count == 0 ? tree.Tag(predicate) is "VBZ" or "VBP" or "VBG"
            : auxiliaries.Exists(child => (tree.Tag(child) is "VBZ" or "VBP" && tree.Lemma(child) != "have") || tree.Lemma(child) is "can" or "may" or "might" or "could");
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
            "conj" when head >= 0 && Find(head, depth + 1).Where(time => time.Span.End <= tree[head].Span.Start).ToList() is { Count: > 0 } fronted => fronted,
            _ when Partner(predicate) is var partner and >= 0 => Find(partner, depth + 1).Where(time => time.Span.Start > tree[partner].Span.Start),
            _ => tree.Children(predicate, "xcomp").Concat(tree.Children(predicate, "obj").SelectMany(noun => tree.Children(noun, "acl")))
                .Where(child => tree.HasChildLemma(child, "mark", "to"))
                .SelectMany(child => _byPredicate[child]),
        };
    }

    /// <summary>The next of several coordinated verbs, where nothing but "and" or a comma stands between; -1 where something does.</summary>
    private int Partner(int predicate)
    {
        var tree = _sentence.Tree;
        var next = predicate + 2;
        var isCoordinated = next < tree.Count && tree.Is(next, "conj") && (tree.Head(next) == predicate || (tree.Is(predicate, "conj") && tree.Head(next) == tree.Head(predicate)));
        return isCoordinated && (tree[predicate + 1].Text == "," || tree.Is(predicate + 1, "cc")) ? next : -1;
    }

    /// <summary>The word that a time belongs to: a predicate, a noun in apposition; -1 when it only says which thing is meant.</summary>
    private int Predicate(TimeExpression time, HashSet<int> predicates)
    {
        var tree = _sentence.Tree;
        var token = _sentence.HeadOf(time.Span);
        if (IsAside(tree, token, time))
        {
            return -1;
        }

        for (var depth = 0; token >= 0 && depth < MaxDepth; depth++)
        {
            var head = tree.Head(token);
            if (predicates.Contains(token) || (depth > 0 && tree.Is(token, "appos")))
            {
                return token;
            }

            if (head >= 0 && !predicates.Contains(head) && !tree.IsVerb(head) && token < head && tree.Is(token, "compound", "nummod", "amod", "nmod"))
            {
                return s_dated.Contains(tree.Lemma(head)) ? InDated(tree, head, predicates) : -1;
            }

            token = head;
        }

        return -1;
    }

    /// <summary>What happened in "a 2018 study", "the 2024 election", "an incident of July 2025 where …".</summary>
    private static int InDated(SentenceTree tree, int noun, HashSet<int> predicates)
    {
        var clause = tree.Children(noun, "acl").FirstOrDefault(predicates.Contains, -1);
        return clause >= 0 ? clause
            : tree.Is(noun, "obl") && tree.Preposition(noun) is "in" or "at" or "during" && predicates.Contains(tree.Head(noun)) ? tree.Head(noun)
            : -1;
    }

    /// <summary>"the war of 2003", "a photo from 2019", "Roe (1901–1980)".</summary>
    private bool IsAside(SentenceTree tree, int token, TimeExpression time)
    {
        var isOfNoun = token >= 0 && tree.Head(token) is var head and >= 0 && tree.IsNominal(head) && !tree.HasChild(head, "cop") && tree.Is(token, "nmod", "appos", "nummod", "dep", "parataxis");
        var start = time.Span.Start;
        var isOrigin = time.Role is TimeRole.At or TimeRole.Since && token >= 0 && tree.Preposition(token) is "of" or "from";
        return isOfNoun && (isOrigin || (start > 0 && _sentence.Document.Text[start - 1] == '('));
    }

    /// <summary>"In 2018, he chose not to join A and instead joined B": the time in front holds for every clause that hangs together.</summary>
    private IReadOnlyList<TimeExpression> Fronted(int predicate)
    {
        var tree = _sentence.Tree;
        for (var (token, depth) = (predicate, 0); token >= 0 && depth < MaxDepth; token = tree.Head(token), depth++)
        {
            var isReported = tree.Is(token, "ccomp") && tree.Head(token) < token;
            if (isReported || !tree.Is(token, "conj", "xcomp", "root", "parataxis", "ccomp"))
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

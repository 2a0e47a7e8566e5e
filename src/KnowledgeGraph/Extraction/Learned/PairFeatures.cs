using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Participants;
using KnowledgeGraph.Extraction.Trees;
using KnowledgeGraph.Linguistics.Models;

namespace KnowledgeGraph.Extraction.Learned;

/// <summary>What is known of a pair beside the encoder's states, as rows of a hashed table whose sum is taken.</summary>
internal static class PairFeatures
{
    /// <summary>Rows of the table.</summary>
    public const int Rows = 4096;

    private const int LongestPath = 5;
    private const int MostWords = 15;
    private const int ShortStretch = 5;

    /// <param name="pair">The pair.</param>
    /// <param name="path">The way from subject to object.</param>
    /// <returns>Ascending, without repetitions.</returns>
    public static int[] Of(PairCandidate pair, TreePath path)
    {
        var rows = new SortedSet<int>();
        var kinds = $"{(int)pair.Subject.Kind}{(int)pair.Object.Kind}";
        var order = pair.SubjectHead < pair.ObjectHead ? '>' : '<';
        AddKinds(rows, pair, kinds, order);
        AddPath(rows, pair.Sentence.Tree, path, kinds);
        AddBetween(rows, pair, kinds, order);
        AddSurroundings(rows, pair, order);
        AddEnd(rows, pair.Sentence.Tree, pair.Subject, pair.SubjectHead, 's');
        AddEnd(rows, pair.Sentence.Tree, pair.Object, pair.ObjectHead, 'o');
        return [.. rows];
    }

    private static void AddKinds(SortedSet<int> rows, PairCandidate pair, string kinds, char order)
    {
        var types = $"{(int)pair.Subject.Type}{(int)pair.Object.Type}";
        var (first, end) = pair.Between;
        var others = pair.Sentence.Participants.Names(pair.Sentence.Tree).Where(name => name.FirstToken >= first && name.EndToken <= end).ToList();
        Add(rows, 0, kinds, types);
        Add(rows, 1, kinds, $"{order}{Bucket(pair.Distance)}");
        Add(rows, 2, kinds, $"{order}{Math.Min(3, others.Count)}");
        Add(rows, 3, kinds, $"{Math.Min(2, others.Count(other => other.Kind == pair.Subject.Kind))}{Math.Min(2, others.Count(other => other.Kind == pair.Object.Kind))}");
    }

    private static void AddPath(SortedSet<int> rows, SentenceTree tree, TreePath path, string kinds)
    {
        var relations = string.Concat(path.Up.SkipLast(1).Select(token => '^' + tree.Relation(token))) + string.Concat(path.Down.Select(token => '_' + tree.Relation(token)));
        Add(rows, 10, kinds, relations);
        Add(rows, 11, relations);
        var inner = path.Inner.ToList();
        if (inner.Count <= LongestPath)
        {
            Add(rows, 12, relations, string.Join(' ', inner.Select(tree.Lemma)));
            Add(rows, 13, kinds, string.Join(' ', inner.Select(tree.Lemma)));
        }

        foreach (var token in inner)
        {
            Add(rows, 14, kinds, tree.Lemma(token));
            Add(rows, 15, tree.Lemma(token));
        }

        Add(rows, 16, inner.Contains(path.Top) ? "between" : path.Down.Count == 0 ? "object" : "subject", kinds);
        Add(rows, 17, tree.Lemma(path.Top), inner.Contains(path.Top) ? kinds : "");
    }

    private static void AddBetween(SortedSet<int> rows, PairCandidate pair, string kinds, char order)
    {
        var tree = pair.Sentence.Tree;
        var (first, end) = pair.Between;
        var words = Enumerable.Range(first, Math.Max(0, end - first)).Select(tree.Lemma).ToList();
        if (words.Count <= ShortStretch)
        {
            Add(rows, 20, kinds, order + string.Join(' ', words));
        }

        for (var i = 0; words.Count <= MostWords && i < words.Count; i++)
        {
            Add(rows, 21, words[i], kinds + order);
            Add(rows, 22, words[i], i == 0 ? "" : words[i - 1]);
        }

        Add(rows, 23, kinds, words.Count == 0 ? "" : order + words[0]);
        Add(rows, 24, kinds, words.Count == 0 ? "" : order + words[^1]);
    }

    private static void AddSurroundings(SortedSet<int> rows, PairCandidate pair, char order)
    {
        var tree = pair.Sentence.Tree;
        var before = Math.Min(pair.Subject.FirstToken, pair.Object.FirstToken);
        var after = Math.Max(pair.Subject.EndToken, pair.Object.EndToken);
        Add(rows, 30, before > 0 ? tree.Lemma(before - 1) : "", order.ToString());
        Add(rows, 31, before > 1 ? tree.Lemma(before - 2) : "", order.ToString());
        Add(rows, 32, after < tree.Count ? tree.Lemma(after) : "", order.ToString());
        Add(rows, 33, after + 1 < tree.Count ? tree.Lemma(after + 1) : "", order.ToString());
    }

    private static void AddEnd(SortedSet<int> rows, SentenceTree tree, Participant found, int head, char end)
    {
        var governor = tree.Head(head) < 0 ? "" : tree.Lemma(tree.Head(head));
        Add(rows, 40, $"{end}{tree.Relation(head)} {tree.Preposition(head)}", governor);
        Add(rows, 41, $"{end}{tree.Preposition(head)}");
        foreach (var child in tree.Children(head).Where(child => tree.Is(child, "appos", "nmod", "compound", "amod", "acl", "det") && (child < found.FirstToken || child >= found.EndToken)))
        {
            Add(rows, 42, end + tree.Relation(child), tree.Lemma(child));
        }

        for (var token = found.FirstToken; found.Kind != EntityKind.Person && token < found.EndToken; token++)
        {
            Add(rows, 43, end.ToString(), tree.Word(token));
        }
    }

    private static int Bucket(int distance) => distance < 5 ? distance : distance < 8 ? 5 : distance < 12 ? 6 : distance < 20 ? 7 : 8;

    private static void Add(SortedSet<int> rows, int template, string a, string b = "") =>
        rows.Add((int)(FeatureHash.Feature(template, FeatureHash.Of(a), FeatureHash.Of(b)) % Rows));
}

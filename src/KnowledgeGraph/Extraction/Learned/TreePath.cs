using KnowledgeGraph.Extraction.Trees;

namespace KnowledgeGraph.Extraction.Learned;

/// <summary>The way through a tree from one token to another.</summary>
/// <param name="Up">From the first token up to the top, both included.</param>
/// <param name="Down">From below the top down to the second token; empty when that is the top.</param>
internal sealed record TreePath(IReadOnlyList<int> Up, IReadOnlyList<int> Down)
{
    /// <summary>The token that governs both.</summary>
    public int Top => Up[^1];

    /// <summary>The tokens between the two ends, the top among them unless it is an end.</summary>
    public IEnumerable<int> Inner => Up.Skip(1).Concat(Down).Where(token => token != To);

    private int To => Down.Count > 0 ? Down[^1] : Top;

    public static TreePath Between(SentenceTree tree, int from, int to)
    {
        var (up, down) = (Ancestors(tree, from), Ancestors(tree, to));
        var shared = up.FindIndex(down.Contains);
        return shared < 0
            ? new TreePath(up, [.. Enumerable.Reverse(down)])
            : new TreePath([.. up.Take(shared + 1)], [.. down.TakeWhile(token => token != up[shared]).Reverse()]);
    }

    private static List<int> Ancestors(SentenceTree tree, int token)
    {
        var found = new List<int>();
        for (; token >= 0 && !found.Contains(token); token = tree.Head(token))
        {
            found.Add(token);
        }

        return found;
    }
}

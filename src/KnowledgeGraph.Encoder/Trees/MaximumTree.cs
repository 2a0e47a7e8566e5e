namespace KnowledgeGraph.Encoder.Trees;

/// <summary>The tree with one root whose arcs' scores sum to the most; among equals the lowest index.</summary>
internal static class MaximumTree
{
    /// <summary>Stands in for a score that is no finite number.</summary>
    private const float Floor = -1e30f;

    /// <param name="scores">For each word a row: its score as the root, then under each word; the own place is not read.</param>
    /// <param name="count">Words; at least one.</param>
    /// <returns>For each word the index of its head, -1 for the root.</returns>
    public static int[] Of(ReadOnlySpan<float> scores, int count)
    {
        var heads = new int[count];
        for (var word = 0; word < count; word++)
        {
            heads[word] = Best(scores.Slice(word * (count + 1), count + 1), word);
        }

        return IsTree(heads) ? heads : new ArborescenceSearch(Finite(scores[..(count * (count + 1))]), count).Run();
    }

    /// <summary>Whether exactly one word has the head -1 and every other one leads to it.</summary>
    public static bool IsTree(ReadOnlySpan<int> heads)
    {
        const int Unseen = -2;
        var roots = 0;
        var seenFrom = new int[heads.Length];
        seenFrom.AsSpan().Fill(Unseen);
        for (var word = 0; word < heads.Length; word++)
        {
            roots += heads[word] < 0 ? 1 : 0;
            for (var at = word; at >= 0; at = heads[at])
            {
                if (seenFrom[at] != Unseen)
                {
                    if (seenFrom[at] == word)
                    {
                        return false;
                    }

                    break;
                }

                seenFrom[at] = word;
            }
        }

        return roots == 1;
    }

    private static int Best(ReadOnlySpan<float> row, int word)
    {
        var best = 0;
        for (var place = 1; place < row.Length; place++)
        {
            best = row[place] > row[best] && place != word + 1 ? place : best;
        }

        return best - 1;
    }

    private static float[] Finite(ReadOnlySpan<float> scores)
    {
        var finite = scores.ToArray();
        for (var i = 0; i < finite.Length; i++)
        {
            finite[i] = float.IsFinite(finite[i]) ? finite[i] : Floor;
        }

        return finite;
    }
}

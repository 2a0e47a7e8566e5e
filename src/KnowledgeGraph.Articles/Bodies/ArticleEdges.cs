using KnowledgeGraph.Articles.Pages;

namespace KnowledgeGraph.Articles.Bodies;

/// <summary>
/// Takes off what stands before the first and after the last block of the article, and clutter in between. Guarded: the
/// head gives up only short blocks, the tail only what is no prose and little of the whole.
/// </summary>
internal static class ArticleEdges
{
    private const int LongestHead = 8;
    private const double LargestTail = 0.15;

    /// <returns>The indices that stay.</returns>
    public static IReadOnlyList<int> Trim(IReadOnlyList<Block> blocks, IReadOnlyList<int> chosen, IReadOnlyList<string> titles)
    {
        var folded = titles.Select(TextShape.Fold).ToHashSet(StringComparer.Ordinal);
        var kept = CutTail(blocks, chosen)
            .Where((index, place) => !IsClutter(blocks[index]) && (place > LongestHead || !folded.Contains(TextShape.Fold(blocks[index].Text))))
            .ToList();
        kept.RemoveRange(0, HeadLength(blocks, kept));
        while (kept.Count > 0 && blocks[kept[^1]].IsHeading)
        {
            kept.RemoveAt(kept.Count - 1);
        }

        return kept;
    }

    /// <summary>In a table "no" or "share" is a value.</summary>
    private static bool IsClutter(Block block) => block.Tag is not ("td" or "th") && Clutter.IsClutter(block.Text);

    private static IEnumerable<int> CutTail(IReadOnlyList<Block> blocks, IReadOnlyList<int> chosen)
    {
        var total = chosen.Sum(index => blocks[index].WordCount);
        int words = 0, end = chosen.Count;
        for (var i = chosen.Count - 1; i > 0; i--)
        {
            words += blocks[chosen[i]].WordCount;
            if (words > LargestTail * total)
            {
                break;
            }

            if (Clutter.EndsArticle(blocks[chosen[i]].Text))
            {
                end = i;
            }
        }

        return chosen.Take(end);
    }

    private static int HeadLength(IReadOnlyList<Block> blocks, List<int> kept)
    {
        for (var i = 0; i < Math.Min(LongestHead, kept.Count); i++)
        {
            if (Outline.IsProse(blocks[kept[i]]))
            {
                var headings = kept.Take(i).Reverse().TakeWhile(index => blocks[index].IsHeading).Count();
                return kept.Take(i - headings).All(index => blocks[index].WordCount < 12 && !blocks[index].EndsSentence) ? i - headings : 0;
            }
        }

        return 0;
    }
}

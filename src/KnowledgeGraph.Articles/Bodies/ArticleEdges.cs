using KnowledgeGraph.Articles.Pages;

namespace KnowledgeGraph.Articles.Bodies;

/// <summary>
/// Takes off what stands before the first and after the last block of the article, and clutter in between. Guarded: the
/// head gives up only short blocks; for the tail see <see cref="ArticleTail"/>.
/// </summary>
internal static class ArticleEdges
{
    private const int LongestHead = 8;

    /// <param name="blocks">All blocks of the page.</param>
    /// <param name="chosen">Indices of those taken for the article, ascending.</param>
    /// <param name="titles">Repeats of these at the head are left out.</param>
    /// <param name="authors">A last paragraph about one of these is left out.</param>
    /// <returns>The indices that stay.</returns>
    public static IReadOnlyList<int> Trim(
        IReadOnlyList<Block> blocks, IReadOnlyList<int> chosen, IReadOnlyList<string> titles, IReadOnlyList<string> authors)
    {
        var folded = titles.Select(TextShape.Fold).ToHashSet(StringComparer.Ordinal);
        var ends = chosen.Take(ArticleTail.Length([.. chosen.Select(index => blocks[index])], authors));
        var kept = ends
            .Where((index, place) => !IsClutter(blocks[index]) && (place > LongestHead || !folded.Contains(TextShape.Fold(blocks[index].Text))))
            .ToList();
        kept.RemoveRange(0, HeadLength(blocks, kept));
        return [.. kept.Take(ArticleTail.Length([.. kept.Select(index => blocks[index])], authors))];
    }

    /// <summary>In a table "no" or "share" is a value.</summary>
    private static bool IsClutter(Block block) => block.Tag is not ("td" or "th") && Clutter.IsClutter(block.Text);

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

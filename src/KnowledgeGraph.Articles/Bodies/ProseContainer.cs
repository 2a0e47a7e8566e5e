using KnowledgeGraph.Articles.Pages;

namespace KnowledgeGraph.Articles.Bodies;

/// <summary>
/// Looks for the article bottom-up: each prose block gives its words to the element around it and, less, to the elements
/// around that; the fullest element wins and takes in neighbours that read alike (after Readability and newspaper).
/// </summary>
internal static class ProseContainer
{
    private static readonly double[] s_shares = [1, 0.6, 0.35, 0.2];

    /// <summary>The winner gives way to an element around it that holds this many times its prose.</summary>
    private const double WorthWidening = 1.15;

    public static BlockRange? Find(Outline outline)
    {
        var scores = Score(outline);
        if (scores.Count == 0)
        {
            return null;
        }

        var best = scores
            .OrderByDescending(pair => pair.Value * (1 - outline.LinkShare(Outline.RangeOf(pair.Key))))
            .ThenBy(pair => pair.Key.FirstBlock)
            .ThenByDescending(pair => pair.Key.Depth)
            .First().Key;
        return Outline.RangeOf(Widen(outline, best));
    }

    private static Dictionary<PageElement, double> Score(Outline outline)
    {
        var scores = new Dictionary<PageElement, double>();
        for (var i = 0; i < outline.Page.Blocks.Count; i++)
        {
            var block = outline.Page.Blocks[i];
            if (outline.IsOutside[i] || !Outline.IsProse(block))
            {
                continue;
            }

            var level = 0;
            foreach (var element in WiderAncestors(block).Take(s_shares.Length))
            {
                scores[element] = scores.GetValueOrDefault(element) + s_shares[level++] * block.PlainWords;
            }
        }

        return scores;
    }

    /// <summary>The elements around a block, but for those that add no other block to the one below.</summary>
    private static IEnumerable<PageElement> WiderAncestors(Block block)
    {
        var last = new BlockRange(block.Element.FirstBlock, block.Element.FirstBlock + 1);
        foreach (var element in block.Element.SelfAndAncestors())
        {
            var range = Outline.RangeOf(element);
            if (range != last && element.Tag is not "html")
            {
                yield return element;
            }

            last = range;
        }
    }

    private static PageElement Widen(Outline outline, PageElement best)
    {
        var chosen = best;
        foreach (var element in best.SelfAndAncestors().Skip(1).TakeWhile(element => element.Tag is not ("body" or "html")))
        {
            var (inner, outer) = (Outline.RangeOf(chosen), Outline.RangeOf(element));
            if (outline.Prose(outer) > WorthWidening * outline.Prose(inner) && outline.LinkShare(outer) < 0.3)
            {
                chosen = element;
            }
        }

        return chosen;
    }
}

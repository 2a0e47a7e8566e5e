using KnowledgeGraph.Articles.Pages;
using KnowledgeGraph.Articles.Words;

namespace KnowledgeGraph.Articles.Bodies;

/// <summary>Finds the blocks that lie in navigation, comments, captions, share bars and the like, by tag, role and class words.</summary>
internal static class OutsideElements
{
    /// <summary>An element that holds more of the page's prose than this is the article, whatever its class says.</summary>
    private const double MostOfThePage = 0.4;

    private static readonly WordPatterns s_words = new(WordFile.Lines("outside-words.txt"));

    public static bool[] Mark(Page page)
    {
        var outside = new bool[page.Blocks.Count];
        var prose = ProseSums(page);
        foreach (var element in page.Elements)
        {
            var range = Outline.RangeOf(element);
            var share = prose[^1] > 0 ? (double)(prose[range.End] - prose[range.Start]) / prose[^1] : 0;
            if (range.End > range.Start && IsOutside(element, share))
            {
                MarkBlocks(page, element, range, outside);
            }
        }

        return outside;
    }

    private static bool IsOutside(PageElement element, double shareOfProse) => element.Tag switch
    {
        "html" or "body" or "main" => false,
        "nav" or "footer" or "figcaption" or "dialog" or "menu" or "label" or "legend" => true,
        "aside" or "header" or "figure" or "time" or "address" => shareOfProse < MostOfThePage,
        _ => s_words.FirstKey(element.Words) switch
        {
            "never" => shareOfProse < 0.9,
            "unless" => shareOfProse < MostOfThePage,
            _ => false,
        },
    };

    /// <summary>An inline element takes a block with it only when it holds all of the block.</summary>
    private static void MarkBlocks(Page page, PageElement element, BlockRange range, bool[] outside)
    {
        for (var i = range.Start; i < range.End; i++)
        {
            outside[i] = outside[i] || IsWithin(page.Blocks[i].Element, element);
        }
    }

    private static bool IsWithin(PageElement inner, PageElement outer)
    {
        var element = inner;
        while (element.Depth > outer.Depth)
        {
            element = element.Parent!;
        }

        return ReferenceEquals(element, outer);
    }

    private static int[] ProseSums(Page page)
    {
        var sums = new int[page.Blocks.Count + 1];
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            sums[i + 1] = sums[i] + (Outline.IsProse(page.Blocks[i]) ? page.Blocks[i].WordCount : 0);
        }

        return sums;
    }
}

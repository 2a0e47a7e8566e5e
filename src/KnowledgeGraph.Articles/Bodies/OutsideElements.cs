using KnowledgeGraph.Articles.Pages;
using KnowledgeGraph.Articles.Words;

namespace KnowledgeGraph.Articles.Bodies;

/// <summary>
/// Finds the blocks that lie in navigation, comments, captions, share bars and the like, by tag, role and class words. A
/// word that would take most of a page's prose away means something else on that page, and is passed over there.
/// </summary>
internal static class OutsideElements
{
    private static readonly Dictionary<string, double> s_largestShare = new(StringComparer.Ordinal) { ["never"] = 0.9, ["unless"] = 0.5 };

    private static readonly WordPatterns s_words = new(WordFile.Lines("outside-words.txt"));
    private static readonly WordPatterns s_tags = new(WordFile.Lines("outside-tags.txt"));

    public static bool[] Mark(Page page)
    {
        var prose = ProseSums(page);
        var marked = page.Elements
            .Where(element => element.EndBlock > element.FirstBlock && element.Tag is not ("html" or "body" or "main"))
            .Select(element => (Element: element, Signs: SignsOf(element)))
            .Where(candidate => candidate.Signs.Count > 0)
            .ToList();
        var taken = ProseTaken(marked, prose);
        var outside = new bool[page.Blocks.Count];
        foreach (var (element, signs) in marked)
        {
            if (signs.Any(sign => taken[sign].Words <= s_largestShare[sign.Key] * prose[^1]))
            {
                MarkBlocks(page, element, outside);
            }
        }

        return outside;
    }

    /// <summary>A heading's own class tells what follows it, not what it is.</summary>
    private static List<WordPattern> SignsOf(PageElement element) => element.Tag is "h2" or "h3" or "h4" or "h5" or "h6"
        ? []
        : [.. s_tags.Matches([element.Tag]).Concat(s_words.Matches(element.Words)).Distinct()];

    /// <summary>How much prose each sign would take, elements within one another counted once.</summary>
    private static Dictionary<WordPattern, (int Words, int End)> ProseTaken(
        List<(PageElement Element, List<WordPattern> Signs)> marked, int[] prose)
    {
        var taken = new Dictionary<WordPattern, (int Words, int End)>();
        foreach (var (element, signs) in marked)
        {
            var range = Outline.RangeOf(element);
            foreach (var sign in signs)
            {
                var (words, end) = taken.GetValueOrDefault(sign);
                taken[sign] = range.Start >= end ? (words + prose[range.End] - prose[range.Start], range.End) : (words, end);
            }
        }

        return taken;
    }

    /// <summary>An inline element takes a block with it only when it holds all of the block.</summary>
    private static void MarkBlocks(Page page, PageElement element, bool[] outside)
    {
        for (var i = element.FirstBlock; i < element.EndBlock; i++)
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

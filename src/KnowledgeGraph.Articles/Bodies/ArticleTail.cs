using KnowledgeGraph.Articles.Pages;

namespace KnowledgeGraph.Articles.Bodies;

/// <summary>
/// Finds where an article ends within the blocks chosen for it: before a heading such as "Related articles", and before
/// last paragraphs that tell of the author or turn to the reader. Guarded: only a small part of the whole is given up.
/// </summary>
internal static class ArticleTail
{
    /// <summary>Share of the words that may go after a line that is only likely to end an article.</summary>
    private const double LargestAfterLine = 0.15;

    /// <summary>Share of the words that may go after a heading that ends an article wherever it stands.</summary>
    private const double LargestAfterHeading = 0.35;

    private const double LargestClosing = 0.12;
    private const int LongestHeading = 5;

    /// <returns>How many of the chosen blocks to keep.</returns>
    public static int Length(IReadOnlyList<Block> blocks, IReadOnlyList<string> authors)
    {
        var kept = BeforeEndLine(blocks);
        return BeforeClosing([.. blocks.Take(kept)], authors);
    }

    private static int BeforeEndLine(IReadOnlyList<Block> blocks)
    {
        var total = blocks.Sum(block => block.WordCount);
        int words = 0, end = blocks.Count;
        for (var i = blocks.Count - 1; i > 0 && words <= LargestAfterHeading * total; i--)
        {
            words += blocks[i].WordCount;
            if (words <= LimitAfter(blocks[i]) * total)
            {
                end = i;
            }
        }

        return end;
    }

    private static double LimitAfter(Block block) =>
        block.WordCount <= LongestHeading && Clutter.IsEndHeading(block.Text) ? LargestAfterHeading
        : Clutter.EndsArticle(block.Text) ? LargestAfterLine
        : 0;

    private static int BeforeClosing(IReadOnlyList<Block> blocks, IReadOnlyList<string> authors)
    {
        var most = LargestClosing * blocks.Sum(block => block.WordCount);
        var words = 0;
        for (var end = blocks.Count; end > 1; end--)
        {
            var last = blocks[end - 1];
            words += last.WordCount;
            if (words > most || !(last.IsHeading || Clutter.IsClosing(last.Text) || TellsOf(authors, last)))
            {
                return end;
            }
        }

        return Math.Min(1, blocks.Count);
    }

    /// <summary>"Ann Lee is a reporter ...": a note on the author, not the story.</summary>
    private static bool TellsOf(IReadOnlyList<string> authors, Block block) => block.WordCount < 100
        && authors.Any(author => block.Text.StartsWith(author, StringComparison.Ordinal)
            || block.Text.StartsWith("About " + author, StringComparison.Ordinal));
}

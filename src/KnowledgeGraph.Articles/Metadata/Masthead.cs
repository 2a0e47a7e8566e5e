using KnowledgeGraph.Articles.Pages;

namespace KnowledgeGraph.Articles.Metadata;

/// <summary>The short blocks around an article's headline, where bylines and dates stand.</summary>
internal static class Masthead
{
    private const int Before = 4;
    private const int After = 10;
    private const int LongestLine = 16;

    /// <returns>The blocks from a little before the headline to a little after it; none when the headline is not shown.</returns>
    public static IReadOnlyList<Block> Around(Page page, string? title)
    {
        if (title is null)
        {
            return [];
        }

        for (var i = 0; i < page.Blocks.Count; i++)
        {
            if (IsHeadline(page.Blocks[i], title))
            {
                var after = page.Blocks.Skip(i + 1).Take(After);
                var before = page.Blocks.Skip(Math.Max(0, i - Before)).Take(Math.Min(i, Before));
                return [.. after.Concat(before).Where(block => block.WordCount <= LongestLine)];
            }
        }

        return [];
    }

    private static bool IsHeadline(Block block, string title) => block.Tag switch
    {
        "h1" => TitleText.Overlap(block.Text, title) > 0.6,
        "li" or "td" => false,
        _ => string.Equals(TextShape.Fold(block.Text), TextShape.Fold(title), StringComparison.Ordinal),
    };
}

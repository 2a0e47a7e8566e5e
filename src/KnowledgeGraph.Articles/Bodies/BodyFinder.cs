using KnowledgeGraph.Articles.Metadata;
using KnowledgeGraph.Articles.Pages;

namespace KnowledgeGraph.Articles.Bodies;

/// <summary>Chooses the text of a page that is its article.</summary>
internal static class BodyFinder
{
    /// <summary>Below this many words a body is worth little and the next way of finding one is tried.</summary>
    private const int FewestWords = 40;

    /// <param name="page">The page as seen.</param>
    /// <param name="facts">What the page calls itself, repeats of which are left out, and the body its linked data holds.</param>
    /// <returns>The best text found, empty when the page holds none.</returns>
    public static string Find(Page page, PageFacts facts)
    {
        var outline = new Outline(page);
        var chosen = ArticleEdges.Trim(page.Blocks, ContainerChoice.Choose(outline), facts.Titles, facts.Authors);
        var text = BodyText.Join([.. chosen.Select(index => page.Blocks[index])]);
        return TextShape.CountWords(text) >= FewestWords
            ? text
            : new[] { text, facts.LinkedBody ?? "", AllProse(outline) }.MaxBy(candidate => TextShape.CountWords(candidate))!;
    }

    /// <summary>All prose of the page, wherever it stands, but for what is certainly outside of an article.</summary>
    private static string AllProse(Outline outline) => BodyText.Join(
        [.. outline.Page.Blocks.Where((block, index) => !outline.IsOutside[index] && Outline.IsProse(block))]);
}

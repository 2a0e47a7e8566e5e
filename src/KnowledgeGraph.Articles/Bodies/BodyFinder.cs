using KnowledgeGraph.Articles.Pages;

namespace KnowledgeGraph.Articles.Bodies;

/// <summary>Chooses the blocks of a page that are its article.</summary>
internal static class BodyFinder
{
    /// <summary>Below this many words a body is worth nothing and the next way of finding one is tried.</summary>
    private const int FewestWords = 40;

    /// <param name="page">The page as seen.</param>
    /// <param name="titles">What the page calls itself; repeats of them are left out.</param>
    public static Body Find(Page page, IReadOnlyList<string> titles)
    {
        var outline = new Outline(page);
        var chosen = BlockConsensus.Choose(outline);
        var kept = ArticleEdges.Trim(outline.Page.Blocks, chosen, titles);
        var body = new Body([.. kept.Select(index => page.Blocks[index])]);
        return body.WordCount >= FewestWords ? body : Sweep(outline, body);
    }

    /// <summary>All prose of the page, wherever it stands.</summary>
    private static Body Sweep(Outline outline, Body meagre)
    {
        var prose = outline.Page.Blocks.Where((block, index) => !outline.IsOutside[index] && Outline.IsProse(block));
        var body = new Body([.. prose]);
        return body.WordCount > meagre.WordCount ? body : meagre;
    }
}

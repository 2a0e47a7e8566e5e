using KnowledgeGraph.Articles.Pages;
using KnowledgeGraph.Articles.Words;

namespace KnowledgeGraph.Articles.Bodies;

/// <summary>
/// Looks for the article by the names that authors of pages give to its container, from telling names (article-body) to
/// general ones (main), and takes the first that holds enough of the page's prose.
/// </summary>
internal static class NamedContainers
{
    private const int FewestWords = 60;
    private const double SmallestShare = 0.35;

    /// <summary>The innermost container is taken as long as it holds this much of the fullest one.</summary>
    private const double AsGoodAs = 0.95;

    private static readonly WordPatterns s_names = new(WordFile.Lines("body-containers.txt"));
    private static readonly string[] s_ranks = ["1", "2", "3"];

    /// <returns>The ranges of the containers found, in order; none when no name fits.</returns>
    public static IReadOnlyList<BlockRange> Find(Outline outline)
    {
        var named = outline.Page.Elements
            .Where(element => element.EndBlock > element.FirstBlock && !outline.IsOutside[element.FirstBlock])
            .Select(element => (Element: element, Rank: RankOf(element)))
            .Where(candidate => candidate.Rank is not null)
            .ToList();
        var total = outline.Prose(outline.All);
        foreach (var rank in s_ranks)
        {
            var found = Best(outline, [.. named.Where(candidate => candidate.Rank == rank).Select(candidate => candidate.Element)]);
            if (found is not null && outline.Prose(Outline.RangeOf(found)) is var prose && prose >= FewestWords && prose >= SmallestShare * total)
            {
                return [Outline.RangeOf(found)];
            }
        }

        return [];
    }

    private static string? RankOf(PageElement element) => element.Tag switch
    {
        "html" or "body" => null,
        "article" => s_names.FirstKey(element.Words) is "1" ? "1" : "2",
        "main" => "3",
        _ => s_names.FirstKey(element.Words),
    };

    private static PageElement? Best(Outline outline, IReadOnlyList<PageElement> elements)
    {
        var most = elements.Select(element => outline.Prose(Outline.RangeOf(element))).DefaultIfEmpty().Max();
        return elements
            .Where(element => outline.Prose(Outline.RangeOf(element)) >= AsGoodAs * most)
            .MaxBy(element => element.Depth);
    }
}

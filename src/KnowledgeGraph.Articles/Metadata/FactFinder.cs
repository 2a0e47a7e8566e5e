using AngleSharp.Dom;
using KnowledgeGraph.Articles.Pages;

namespace KnowledgeGraph.Articles.Metadata;

/// <summary>Gathers what a page says of itself.</summary>
internal static class FactFinder
{
    public static PageFacts Find(IDocument document, Page page, Uri? address)
    {
        var head = new PageHead(document, address);
        var article = ArticleNode.Find(head);
        var site = SiteFinder.Find(head, article);
        var title = TitleFinder.Find(head, article, site);
        var masthead = Masthead.Around(page, title);
        return new PageFacts
        {
            Title = title,
            Site = site,
            Authors = AuthorFinder.Find(head, article, masthead, site),
            PublishedAt = DateFinder.Find(head, article, masthead),
            Address = AddressFinder.Find(head),
            Language = LanguageFinder.Declared(head),
            Titles = [.. TitleFinder.Others(head, article, site).Prepend(title).OfType<string>().Concat(head.Headings.Take(1))],
            LinkedBody = article is { } node ? head.LinkedData.Text(node, "articleBody") : null,
        };
    }
}

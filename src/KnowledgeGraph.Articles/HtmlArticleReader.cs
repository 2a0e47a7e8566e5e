using AngleSharp.Html.Parser;
using KnowledgeGraph.Articles.Bodies;
using KnowledgeGraph.Articles.Pages;
using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Articles;

/// <summary>Reads the article out of the HTML of a page.</summary>
public static class HtmlArticleReader
{
    private static readonly HtmlParserOptions s_options = new()
    {
        IsScripting = false,
        DisableElementPositionTracking = true,
        SkipComments = true,
        SkipProcessingInstructions = true,
    };

    /// <param name="html">The markup, decoded.</param>
    /// <param name="address">Where the page was found; null when unknown.</param>
    /// <param name="source">How to name the page in a message.</param>
    public static ReadResult Read(string html, Uri? address, string source)
    {
        using var document = new HtmlParser(s_options).ParseDocument(html);
        var page = PageBuilder.Build(document);
        var title = document.QuerySelector("h1")?.TextContent.Trim() ?? document.Title ?? "";
        var body = BodyFinder.Find(page, [title, document.Title ?? ""]);
        var text = BodyText.Join(body.Blocks);
        return new ReadArticle(source, new Article { Id = ArticleId.Of(address?.AbsoluteUri, text), Text = text, Title = title, Url = address?.AbsoluteUri });
    }
}

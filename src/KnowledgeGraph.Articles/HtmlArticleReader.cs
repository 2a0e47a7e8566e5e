using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using KnowledgeGraph.Articles.Bodies;
using KnowledgeGraph.Articles.Metadata;
using KnowledgeGraph.Articles.Pages;
using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Articles;

/// <summary>Reads the article out of the HTML of a page.</summary>
public static class HtmlArticleReader
{
    /// <summary>With less prose than this a page is taken to hold no article.</summary>
    private const int FewestWords = 25;

    private const int HardlyAnything = 120;

    private static readonly HtmlParserOptions s_options = new()
    {
        IsScripting = false,
        MaximumDepth = 512,
        DisableElementPositionTracking = true,
        SkipComments = true,
        SkipProcessingInstructions = true,
    };

    /// <param name="html">The markup, decoded.</param>
    /// <param name="address">Where the page was found; null when unknown.</param>
    /// <param name="source">How to name the page in a message.</param>
    public static ReadResult Read(string html, Uri? address, string source)
    {
        if (MarkupLimits.Objection(html) is { } objection)
        {
            return new Unreadable(source, objection);
        }

        using var document = new HtmlParser(s_options).ParseDocument(html);
        var page = PageBuilder.Build(document);
        var facts = FactFinder.Find(document, page, address);
        var text = TextOf(document, page, facts);
        return TextShape.CountWords(text) < FewestWords
            ? new Unreadable(source, $"no article in this page (fewer than {FewestWords} words of prose)")
            : new ReadArticle(source, Article(facts, text));
    }

    /// <summary>Where hardly anything is shown without scripts, what they would uncover is read.</summary>
    private static string TextOf(IDocument document, Page page, PageFacts facts)
    {
        var shown = BodyFinder.Find(page, facts);
        if (TextShape.CountWords(shown) >= HardlyAnything)
        {
            return shown;
        }

        var uncovered = BodyFinder.Find(PageBuilder.Build(document, withHidden: true), facts);
        return TextShape.CountWords(uncovered) > 2 * TextShape.CountWords(shown) ? uncovered : shown;
    }

    private static Article Article(PageFacts facts, string text) => new()
    {
        Id = ArticleId.Of(facts.Address, text),
        Text = text,
        Url = facts.Address,
        Title = facts.Title,
        Site = facts.Site,
        Authors = facts.Authors,
        PublishedAt = facts.PublishedAt,
        Language = facts.Language ?? LanguageFinder.OfText(text),
    };
}

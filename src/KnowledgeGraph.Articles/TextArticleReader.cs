using KnowledgeGraph.Articles.Bodies;
using KnowledgeGraph.Articles.Metadata;
using KnowledgeGraph.Articles.Pages;
using KnowledgeGraph.Articles.PlainText;
using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Articles;

/// <summary>
/// Reads the article out of plain text, as copied from a page or kept as a file: a first line that looks like one is the
/// title, controls, labels and notices are left out, wrapped lines are joined.
/// </summary>
public static class TextArticleReader
{
    /// <summary>With fewer words than this there is nothing to read.</summary>
    private const int FewestWords = 3;

    /// <param name="text">Decoded; any line ends.</param>
    /// <param name="address">Where the text was found; null when unknown.</param>
    /// <param name="source">How to name the text in a message.</param>
    public static ReadResult Read(string text, Uri? address, string source)
    {
        var paragraphs = TextLines.Paragraphs(text);
        var head = TextHead.Read(paragraphs);
        var body = BodyOf(paragraphs, head);
        return TextShape.CountWords(body) < FewestWords
            ? new Unreadable(source, "no article in this text (nothing but titles, controls or notices)")
            : new ReadArticle(source, new Article
            {
                Id = ArticleId.Of(address?.AbsoluteUri, body),
                Text = body,
                Url = address?.AbsoluteUri,
                Title = head.Title,
                Site = address is null ? null : AddressFinder.Bare(address.Host),
                Authors = head.Authors,
                PublishedAt = head.PublishedAt,
                Language = LanguageFinder.OfText(body),
            });
    }

    private static string BodyOf(IReadOnlyList<string> paragraphs, TextHead head)
    {
        var writer = new BlockWriter();
        var root = new PageElement("body", null, []);
        foreach (var paragraph in paragraphs)
        {
            var tag = ListMark.Starts(paragraph) ? "li" : "p";
            writer.Append(ListMark.Remove(paragraph), root, tag, inLink: false, keepLines: false);
            writer.EndBlock();
        }

        var all = Enumerable.Range(0, writer.Blocks.Count).ToList();
        IReadOnlyList<string> titles = head.Title is null ? [] : [head.Title];
        return BodyText.Join([.. ArticleEdges.Trim(writer.Blocks, all, titles, head.Authors).Select(index => writer.Blocks[index])]);
    }
}

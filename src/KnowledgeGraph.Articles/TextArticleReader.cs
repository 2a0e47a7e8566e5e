using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Articles;

/// <summary>Reads the article out of plain text, as copied from a page or kept as a file.</summary>
public static class TextArticleReader
{
    /// <param name="text">Decoded; any line ends.</param>
    /// <param name="address">Where the text was found; null when unknown.</param>
    /// <param name="source">How to name the text in a message.</param>
    public static ReadResult Read(string text, Uri? address, string source) =>
        new ReadArticle(source, new Article { Id = ArticleId.Of(address?.AbsoluteUri, text), Text = text });
}

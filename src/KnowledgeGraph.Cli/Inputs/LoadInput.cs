using KnowledgeGraph.Articles;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Loading;

namespace KnowledgeGraph.Cli.Inputs;

/// <summary>One input on its way into the graph; what could not be read has no extraction.</summary>
internal sealed record LoadInput(ReadResult Read, ExtractionResult? Extraction, ArticleGraph? Graph)
{
    public static LoadInput Of(ReadResult read, ArticleExtractor extractor, CancellationToken cancel)
    {
        if (read is not ReadArticle { Article: var article })
        {
            return new LoadInput(read, null, null);
        }

        var extraction = extractor.Extract(article, cancel: cancel);
        return new LoadInput(read, extraction, ArticleGraphBuilder.Build(extraction));
    }
}

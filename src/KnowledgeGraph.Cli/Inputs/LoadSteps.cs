using System.Runtime.CompilerServices;
using KnowledgeGraph.Articles;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Loading;

namespace KnowledgeGraph.Cli.Inputs;

/// <summary>Reads and extracts side by side, and loads one article after the other in the order of the inputs.</summary>
internal static class LoadSteps
{
    public static async IAsyncEnumerable<LoadStep> RunAsync(
        InputReader reader, ArticleExtractor extractor, ICypherSession session, [EnumeratorCancellation] CancellationToken cancel)
    {
        var extractions = reader.ReadAsync(cancel).SelectAsync(
            read => (Read: read, Extraction: read is ReadArticle { Article: var article } ? extractor.Extract(article, cancel) : null),
            Environment.ProcessorCount, cancel);
        await foreach (var (read, extraction) in extractions.WithCancellation(cancel))
        {
            yield return extraction is null
                ? new LoadFailed(read.Source, read is Unreadable unreadable ? unreadable.Reason : "nothing was read")
                : await LoadAsync(read.Source, extraction, session, cancel);
        }
    }

    /// <summary>A fault of this article alone leaves the others to be loaded; one of the surroundings ends the run.</summary>
    private static async Task<LoadStep> LoadAsync(string source, ExtractionResult extraction, ICypherSession session, CancellationToken cancel)
    {
        try
        {
            var outcome = await ArticleLoader.LoadAsync(session, ArticleGraphBuilder.Build(extraction), cancel);
            return new LoadedArticle(source, extraction, outcome);
        }
        catch (KnowledgeGraphException exception) when (exception is not EnvironmentException)
        {
            return new LoadFailed(source, exception.Message);
        }
    }
}

using System.Runtime.CompilerServices;
using KnowledgeGraph.Articles;
using KnowledgeGraph.Loading.Batches;

namespace KnowledgeGraph.Cli.Inputs;

/// <summary>Reads and extracts side by side while earlier articles are being loaded; the steps come in the order of the inputs.</summary>
internal static class LoadSteps
{
    /// <exception cref="EnvironmentException">The database failed; a fault of one article alone leaves the others to be loaded.</exception>
    public static async IAsyncEnumerable<LoadStep> RunAsync(
        InputReader reader, ArticleExtractor extractor, BatchLoader loader, [EnumeratorCancellation] CancellationToken cancel)
    {
        var inputs = reader.ReadAsync(cancel).SelectAsync(
            read => LoadInput.Of(read, extractor, cancel), Environment.ProcessorCount, cancel);
        await foreach (var loaded in loader.LoadAsync(inputs, input => input.Graph, cancel).WithCancellation(cancel))
        {
            yield return StepOf(loaded);
        }
    }

    private static LoadStep StepOf(LoadedItem<LoadInput> loaded) => loaded switch
    {
        { Item: { Extraction: { } extraction } input, Outcome: { } outcome } => new LoadedArticle(input.Read.Source, extraction, outcome),
        { Item.Read: Unreadable unreadable } => new LoadFailed(unreadable.Source, unreadable.Reason),
        _ => new LoadFailed(loaded.Item.Read.Source, loaded.Fault?.Message ?? "nothing was read"),
    };
}

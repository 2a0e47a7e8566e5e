using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Loading;
using KnowledgeGraph.Loading.Batches;

namespace KnowledgeGraph.Benchmarks.Upserts;

/// <summary>Our own: articles, sentences, mentions, claims, evidence and fact edges, in batches side by side.</summary>
internal sealed class OurLoader : IContender
{
    public string Name => "kg";

    public IReadOnlyList<string> Schema { get; } = [.. GraphSchema.Statements.Select(statement => statement.Text)];

    public string Count => "MATCH (:Entity)-[fact]->(:Entity) WHERE fact.claim IS NOT NULL RETURN count(fact)";

    public async Task<int> LoadAsync(ICypherDatabase database, IEnumerable<ExtractionResult> articles, CancellationToken enough)
    {
        var loader = new BatchLoader(database, BatchSize.SeveralWriters);
        var wanted = articles.TakeWhile(_ => !enough.IsCancellationRequested).ToAsyncEnumerable();
        var loaded = 0;
        await foreach (var item in loader.LoadAsync(wanted, ArticleGraphBuilder.Build, CancellationToken.None))
        {
            loaded += item.Outcome is null ? throw item.Fault! : 1;
        }

        return loaded;
    }
}

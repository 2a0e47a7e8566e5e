using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Benchmarks.Upserts;

/// <summary>A contender that writes article after article.</summary>
internal abstract class OneByOne : IContender
{
    public abstract string Name { get; }

    public abstract IReadOnlyList<string> Schema { get; }

    public abstract string Count { get; }

    public async Task<int> LoadAsync(ICypherDatabase database, IEnumerable<ExtractionResult> articles, CancellationToken enough)
    {
        await using var session = await database.OpenSessionAsync(CancellationToken.None);
        var loaded = 0;
        foreach (var article in articles.TakeWhile(_ => !enough.IsCancellationRequested))
        {
            await LoadAsync(session, article);
            loaded++;
        }

        return loaded;
    }

    protected abstract Task LoadAsync(ICypherSession session, ExtractionResult article);

    protected static Task RunAsync(ICypherRunner runner, string text, params (string Name, object? Value)[] parameters) =>
        runner.ExecuteAsync(new CypherStatement(text, parameters.ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal)));

    protected static Dictionary<string, object?> Row(params (string Name, object? Value)[] fields) =>
        fields.ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal);
}

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

    /// <summary>
    /// What APOC does with a label or a type that stands in the row: a clause with the word TYPE, once for each type there
    /// is, since the server plans patterns whose type it does not know as scans.
    /// </summary>
    protected static string EachType(string variables, IEnumerable<string> types, string clause) => string.Join('\n', types.Select(
        type => $"CALL ({variables}) {{ WITH * WHERE row.type = '{type}' {clause.Replace("TYPE", type, StringComparison.Ordinal)} }}"));
}

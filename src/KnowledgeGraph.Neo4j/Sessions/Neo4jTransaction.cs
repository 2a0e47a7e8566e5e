using KnowledgeGraph.Graph;
using KnowledgeGraph.Neo4j.Http;

namespace KnowledgeGraph.Neo4j.Sessions;

/// <summary>
/// An open transaction on the server. Any error ends it there, and so do 60 seconds without a statement. Answers are read
/// one after the other: the next statement waits for the last answer to be read or disposed of.
/// </summary>
internal sealed class Neo4jTransaction : ICypherRunner
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly QueryApi _api;
    private readonly StatementTag _tag;
    private readonly string _path;
    private readonly string? _affinity;
    private Neo4jResult? _last;

    private Neo4jTransaction(QueryApi api, StatementTag tag, string id, string? affinity)
    {
        _api = api;
        _tag = tag;
        _path = $"/tx/{Uri.EscapeDataString(id)}";
        _affinity = affinity;
    }

    public static async Task<Neo4jTransaction> BeginAsync(
        QueryApi api, StatementTag tag, IReadOnlyList<string> bookmarks, CancellationToken cancel)
    {
        var response = await api.SendAsync(HttpMethod.Post, "/tx", QueryBody.Of(bookmarks), null, 0, cancel).ConfigureAwait(false);
        var affinity = response.Headers.TryGetValues(QueryApi.AffinityHeader, out var values) ? values.FirstOrDefault() : null;
        var answer = await AnswerOf(api, response, cancel).ConfigureAwait(false);
        return answer.Transaction is { } id
            ? new Neo4jTransaction(api, tag, id, affinity)
            : throw api.Faults.OfConnection(new FormatException("a transaction without its id"));
    }

    /// <exception cref="InvalidOperationException">The answer of the statement before has not been read to its end.</exception>
    public async Task<ICypherResult> RunAsync(CypherStatement statement, CancellationToken cancel = default)
    {
        if (_last is { IsComplete: false })
        {
            throw new InvalidOperationException("read or dispose of an answer before the next statement of the transaction");
        }

        var pinned = PinnedStatement.Of(statement, _tag);
        var body = QueryBody.Of(pinned.Text, pinned.Parameters, []);
        var response = await _api.SendAsync(HttpMethod.Post, _path, body, _affinity, pinned.LinesAdded, cancel).ConfigureAwait(false);
        _last = await Neo4jResult.OpenAsync(_api, response, pinned.LinesAdded, null, cancel).ConfigureAwait(false);
        return _last;
    }

    /// <returns>The bookmarks behind which later work sees this transaction.</returns>
    public async Task<IReadOnlyList<string>> CommitAsync(CancellationToken cancel)
    {
        var response = await _api.SendAsync(HttpMethod.Post, _path + "/commit", null, _affinity, 0, cancel).ConfigureAwait(false);
        var answer = await AnswerOf(_api, response, cancel).ConfigureAwait(false);
        return answer.Bookmarks;
    }

    /// <summary>Ends the transaction without effect, as far as the server can be reached: it ends it by itself in a minute.</summary>
    public async Task RollBackAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            using var response = await _api.SendAsync(HttpMethod.Delete, _path, null, _affinity, 0, patience.Token).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is KnowledgeGraphException or OperationCanceledException)
        {
            // Usually it is gone already, with the error that brings us here; that error is the one to tell.
        }
    }

    private static async Task<AnswerSummary> AnswerOf(QueryApi api, HttpResponseMessage response, CancellationToken cancel)
    {
        await using var result = await Neo4jResult.OpenAsync(api, response, 0, null, cancel).ConfigureAwait(false);
        await result.CountersAsync(cancel).ConfigureAwait(false);
        return new AnswerSummary(result.Bookmarks, result.Transaction);
    }

    private readonly record struct AnswerSummary(IReadOnlyList<string> Bookmarks, string? Transaction);
}

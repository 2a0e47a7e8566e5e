using System.Runtime.CompilerServices;
using System.Text.Json;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Neo4j.Http;

namespace KnowledgeGraph.Neo4j.Sessions;

/// <summary>
/// An answer that is read as it arrives. When the reading of rows is broken off, a statement that is a transaction of its
/// own is stopped and rolled back; within a transaction of the caller's the rest is passed over.
/// </summary>
internal sealed class Neo4jResult : ICypherResult
{
    private readonly HttpResponseMessage _response;
    private readonly AnswerReader _answer;
    private readonly QueryApi _api;
    private readonly int _linesAdded;
    private readonly Func<Task>? _stop;
    private bool _isReading;
    private bool _isBroken;

    private Neo4jResult(HttpResponseMessage response, AnswerReader answer, QueryApi api, int linesAdded, Func<Task>? stop)
    {
        _response = response;
        _answer = answer;
        _api = api;
        _linesAdded = linesAdded;
        _stop = stop;
    }

    public IReadOnlyList<string> Columns => _answer.Columns;

    public IAsyncEnumerable<IReadOnlyList<object?>> Rows => ReadAsync();

    public bool IsComplete => _answer.IsComplete;

    /// <summary>Of the statement's own transaction; empty until all has been read.</summary>
    public IReadOnlyList<string> Bookmarks => _answer.Bookmarks;

    /// <summary>Id of the transaction just opened; null in other answers.</summary>
    public string? Transaction => _answer.Transaction;

    /// <param name="api">To which the statement was sent.</param>
    /// <param name="response">Owned by the result from here on.</param>
    /// <param name="linesAdded">Before the user's text, for positions in messages.</param>
    /// <param name="stop">Ends the statement on the server; null within a transaction.</param>
    /// <param name="cancel">Ends the wait for the first row.</param>
    public static async Task<Neo4jResult> OpenAsync(
        QueryApi api, HttpResponseMessage response, int linesAdded, Func<Task>? stop, CancellationToken cancel)
    {
        try
        {
            var stream = await response.Content.ReadAsStreamAsync(cancel).ConfigureAwait(false);
            var result = new Neo4jResult(response, new AnswerReader(stream), api, linesAdded, stop);
            await result.GuardAsync(() => result.OpenAnswerAsync(cancel)).ConfigureAwait(false);
            return result;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    public async Task<CypherCounters> CountersAsync(CancellationToken cancel = default)
    {
        while (await NextAsync(cancel).ConfigureAwait(false) is not null)
        {
        }

        return _answer.Counters;
    }

    public async ValueTask DisposeAsync()
    {
        using (_response)
        {
            if (_answer.IsComplete || _isBroken)
            {
                return;
            }

            if (_isReading && _stop is not null)
            {
                await _stop().ConfigureAwait(false);
            }
            else
            {
                await CountersAsync().ConfigureAwait(false);
            }
        }
    }

    private async IAsyncEnumerable<IReadOnlyList<object?>> ReadAsync([EnumeratorCancellation] CancellationToken cancel = default)
    {
        _isReading = true;
        while (await NextAsync(cancel).ConfigureAwait(false) is { } row)
        {
            yield return row;
        }
    }

    private Task<object?[]?> NextAsync(CancellationToken cancel) =>
        GuardAsync(async () =>
        {
            var row = await _answer.NextRowAsync(cancel).ConfigureAwait(false);
            RefuseError();
            return row;
        });

    private async Task<bool> OpenAnswerAsync(CancellationToken cancel)
    {
        await _answer.OpenAsync(cancel).ConfigureAwait(false);
        RefuseError();
        return true;
    }

    private void RefuseError()
    {
        if (_answer.Error is { } error)
        {
            throw _api.Faults.Of(error, _linesAdded);
        }
    }

    private async Task<T> GuardAsync<T>(Func<Task<T>> read)
    {
        try
        {
            return await read().ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException or JsonException or FormatException or InvalidOperationException)
        {
            _isBroken = true;
            throw _api.Faults.OfConnection(fault);
        }
        catch (OperationCanceledException) when (_stop is not null)
        {
            _isBroken = true;
            await _stop().ConfigureAwait(false);
            throw;
        }
        catch
        {
            _isBroken = true;
            throw;
        }
    }
}

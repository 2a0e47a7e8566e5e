using System.Text.Json;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Neo4j.Http;

/// <summary>
/// Reads an answer of the Query API as it arrives: columns, then row by row, then what comes behind the rows. An error can
/// come behind rows, under a status that says success.
/// </summary>
internal sealed class AnswerReader(Stream stream)
{
    private readonly JsonStream _json = new(stream);
    private bool _inData;
    private bool _inRows;

    public IReadOnlyList<string> Columns { get; private set; } = [];

    public CypherCounters Counters { get; private set; } = CypherCounters.None;

    public IReadOnlyList<string> Bookmarks { get; private set; } = [];

    /// <summary>Id of the open transaction; null outside one.</summary>
    public string? Transaction { get; private set; }

    /// <summary>Known once all has been read.</summary>
    public ServerError? Error { get; private set; }

    /// <summary>True once everything has been read.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>Reads as far as the first row, or to the end when there are no rows.</summary>
    public async ValueTask OpenAsync(CancellationToken cancel)
    {
        await _json.NextAsync(cancel).ConfigureAwait(false);
        await ReadMembersAsync(cancel).ConfigureAwait(false);
    }

    /// <returns>The next row; null behind the last, when all the rest has been read too.</returns>
    public async ValueTask<object?[]?> NextRowAsync(CancellationToken cancel)
    {
        if (!_inRows)
        {
            return null;
        }

        var row = await _json.ValueAsync(ReadRow, cancel).ConfigureAwait(false);
        if (row is null)
        {
            _inRows = false;
            await ReadMembersAsync(cancel).ConfigureAwait(false);
        }

        return row;
    }

    private async ValueTask ReadMembersAsync(CancellationToken cancel)
    {
        while (!_inRows && !IsComplete)
        {
            var (token, name) = await _json.NextAsync(cancel).ConfigureAwait(false);
            if (token == JsonTokenType.PropertyName)
            {
                await ReadMemberAsync(name!, cancel).ConfigureAwait(false);
            }
            else if (token == JsonTokenType.EndObject)
            {
                IsComplete = !_inData;
                _inData = false;
            }
        }
    }

    private async ValueTask ReadMemberAsync(string name, CancellationToken cancel)
    {
        switch (name)
        {
            case "data":
                _inData = await _json.NextAsync(cancel).ConfigureAwait(false) is (JsonTokenType.StartObject, _);
                break;
            case "fields":
                Columns = await _json.ValueAsync(ReadTexts, cancel).ConfigureAwait(false);
                break;
            case "values":
                _inRows = await _json.NextAsync(cancel).ConfigureAwait(false) is (JsonTokenType.StartArray, _);
                break;
            case "counters":
                Counters = await _json.ValueAsync(CountersJson.Read, cancel).ConfigureAwait(false);
                break;
            case "bookmarks":
                Bookmarks = await _json.ValueAsync(ReadTexts, cancel).ConfigureAwait(false);
                break;
            case "errors":
                Error = await _json.ValueAsync(ServerError.ReadFirst, cancel).ConfigureAwait(false);
                break;
            case "transaction":
                Transaction = await _json.ValueAsync(ReadTransaction, cancel).ConfigureAwait(false);
                break;
            default:
                await _json.ValueAsync(Skip, cancel).ConfigureAwait(false);
                break;
        }
    }

    private object?[]? ReadRow(ref Utf8JsonReader json)
    {
        if (json.TokenType == JsonTokenType.EndArray)
        {
            return null;
        }

        var row = new object?[Columns.Count];
        for (var column = 0; json.Read() && json.TokenType != JsonTokenType.EndArray; column++)
        {
            row[column] = TypedJsonReader.Read(ref json);
        }

        return row;
    }

    private static IReadOnlyList<string> ReadTexts(ref Utf8JsonReader json)
    {
        var texts = new List<string>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            texts.Add(json.GetString()!);
        }

        return texts;
    }

    private static string? ReadTransaction(ref Utf8JsonReader json)
    {
        using var transaction = JsonDocument.ParseValue(ref json);
        return transaction.RootElement.TryGetProperty("id", out var id) ? id.GetString() : null;
    }

    private static bool Skip(ref Utf8JsonReader json)
    {
        json.TrySkip();
        return true;
    }
}

using System.Text.Encodings.Web;
using System.Text.Json;

namespace KnowledgeGraph.Neo4j.Http;

/// <summary>Writes the body of a request.</summary>
internal static class QueryBody
{
    // Relaxed: the text goes to a JSON parser, never into HTML, and other scripts than Latin stay as short as they are.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 512 };

    /// <summary>A statement, with bookmarks when it is a transaction of its own; in plain JSON where that says everything.</summary>
    /// <exception cref="KnowledgeGraphException">A parameter is more than the server takes.</exception>
    public static RequestBody Of(
        string statement, IReadOnlyDictionary<string, object?> parameters, IReadOnlyList<string> bookmarks)
    {
        var plain = new RequestBody("application/json");
        if (TryWrite(plain, statement, parameters, bookmarks, PlainJsonWriter.TryWrite))
        {
            return plain;
        }

        var typed = new RequestBody();
        TryWrite(typed, statement, parameters, bookmarks, TypedJsonWriter.TryWrite);
        return typed;
    }

    /// <summary>The opening of a transaction.</summary>
    public static RequestBody Of(IReadOnlyList<string> bookmarks)
    {
        var body = new RequestBody();
        using var json = new Utf8JsonWriter(body, Options);
        json.WriteStartObject();
        WriteBookmarks(json, bookmarks);
        json.WriteEndObject();
        json.Flush();
        return body;
    }

    private static bool TryWrite(
        RequestBody body,
        string statement,
        IReadOnlyDictionary<string, object?> parameters,
        IReadOnlyList<string> bookmarks,
        Func<Utf8JsonWriter, object?, bool> tryWrite)
    {
        using var json = new Utf8JsonWriter(body, Options);
        json.WriteStartObject();
        json.WriteString("statement"u8, statement);
        json.WriteStartObject("parameters"u8);
        foreach (var (name, value) in parameters)
        {
            json.WritePropertyName(name);
            if (!tryWrite(json, value))
            {
                return false;
            }
        }

        json.WriteEndObject();
        json.WriteBoolean("includeCounters"u8, true);
        WriteBookmarks(json, bookmarks);
        json.WriteEndObject();
        json.Flush();
        return true;
    }

    private static void WriteBookmarks(Utf8JsonWriter json, IReadOnlyList<string> bookmarks)
    {
        if (bookmarks.Count == 0)
        {
            return;
        }

        json.WriteStartArray("bookmarks"u8);
        foreach (var bookmark in bookmarks)
        {
            json.WriteStringValue(bookmark);
        }

        json.WriteEndArray();
    }
}

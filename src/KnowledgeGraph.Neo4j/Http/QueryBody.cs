using System.Text.Encodings.Web;
using System.Text.Json;

namespace KnowledgeGraph.Neo4j.Http;

/// <summary>Writes the body of a request.</summary>
internal static class QueryBody
{
    // Relaxed: the text goes to a JSON parser, never into HTML, and other scripts than Latin stay as short as they are.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 512 };

    /// <summary>A statement, with bookmarks when it is a transaction of its own.</summary>
    /// <exception cref="KnowledgeGraphException">A parameter is more than the server takes.</exception>
    public static RequestBody Of(
        string statement, IReadOnlyDictionary<string, object?> parameters, IReadOnlyList<string> bookmarks)
    {
        var body = new RequestBody();
        using var json = new Utf8JsonWriter(body, Options);
        json.WriteStartObject();
        json.WriteString("statement"u8, statement);
        json.WriteStartObject("parameters"u8);
        foreach (var (name, value) in parameters)
        {
            json.WritePropertyName(name);
            TypedJsonWriter.Write(json, value);
        }

        json.WriteEndObject();
        json.WriteBoolean("includeCounters"u8, true);
        WriteBookmarks(json, bookmarks);
        json.WriteEndObject();
        json.Flush();
        return body;
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

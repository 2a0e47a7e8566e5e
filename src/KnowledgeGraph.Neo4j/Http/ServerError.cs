using System.Text.Json;

namespace KnowledgeGraph.Neo4j.Http;

/// <summary>An error as the server words it.</summary>
/// <param name="Code">Such as <c>Neo.ClientError.Statement.SyntaxError</c>.</param>
/// <param name="Message">May hold several lines, the statement among them.</param>
internal sealed record ServerError(string Code, string Message)
{
    /// <param name="json">On an array of errors.</param>
    /// <returns>The first, null when there is none.</returns>
    public static ServerError? ReadFirst(ref Utf8JsonReader json)
    {
        using var errors = JsonDocument.ParseValue(ref json);
        return errors.RootElement is { ValueKind: JsonValueKind.Array } list && list.GetArrayLength() > 0 ? Of(list[0]) : null;
    }

    /// <summary>From a body that holds nothing but errors; null when it is no such body.</summary>
    public static ServerError? Find(string body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.TryGetProperty("errors", out var errors)
                && errors.ValueKind == JsonValueKind.Array
                && errors.GetArrayLength() > 0
                ? Of(errors[0])
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static ServerError Of(JsonElement error) => new(Member(error, "code"), Member(error, "message"));

    private static string Member(JsonElement error, string name) =>
        error.ValueKind == JsonValueKind.Object && error.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String
            ? text.GetString()!
            : "";
}

using System.Text.Json;

namespace KnowledgeGraph.Cli.Commands;

/// <summary>Reads a parameter from the command line: JSON where it is JSON, the words themselves where it is not.</summary>
internal static class JsonCell
{
    public static object? Parse(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 32 });
            return Cell(json.RootElement);
        }
        catch (JsonException)
        {
            return text;
        }
    }

    private static object? Cell(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => element.TryGetInt64(out var whole) ? whole : element.GetDouble(),
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Array => element.EnumerateArray().Select(Cell).ToList(),
        _ => element.EnumerateObject().ToDictionary(property => property.Name, property => Cell(property.Value), StringComparer.Ordinal),
    };
}

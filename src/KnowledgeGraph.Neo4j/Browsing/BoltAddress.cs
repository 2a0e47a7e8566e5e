using System.Text.Json;

namespace KnowledgeGraph.Neo4j.Browsing;

/// <summary>Where a server speaks Bolt, as its discovery document says.</summary>
internal static class BoltAddress
{
    /// <summary>With routing where the server offers it; null when the document does not tell.</summary>
    public static string? Find(string? discovery)
    {
        if (discovery is null)
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(discovery);
            return Member(document.RootElement, "bolt_routing") ?? Member(document.RootElement, "bolt_direct");
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? Member(JsonElement root, string name) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String
            ? member.GetString()
            : null;
}

using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Differential.Tests.Comparison;

/// <summary>The keys of nodes by the handles that a database gave them: labels and the property <c>id</c>.</summary>
internal sealed class ElementKeys
{
    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);

    public static async Task<ElementKeys> OfAsync(ICypherRunner runner)
    {
        var keys = new ElementKeys();
        foreach (var row in await runner.ReadAsync(new CypherStatement("MATCH (n) RETURN n")))
        {
            var node = (GraphNode)row[0]!;
            keys._keys.Add(node.ElementId, $"{string.Join(':', node.Labels)} {node.Properties.GetValueOrDefault("id")}");
        }

        return keys;
    }

    /// <summary>A handle that is not known, of a node made after these were read, has no key.</summary>
    public string Of(string elementId) => _keys.GetValueOrDefault(elementId, "?");
}

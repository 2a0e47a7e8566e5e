using System.Text.Json;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Neo4j.Http;

/// <summary>Reads the counters of an answer.</summary>
internal static class CountersJson
{
    public static CypherCounters Read(ref Utf8JsonReader json)
    {
        using var document = JsonDocument.ParseValue(ref json);
        var counters = document.RootElement;
        return new CypherCounters
        {
            NodesCreated = Count("nodesCreated"),
            NodesDeleted = Count("nodesDeleted"),
            RelationshipsCreated = Count("relationshipsCreated"),
            RelationshipsDeleted = Count("relationshipsDeleted"),
            PropertiesSet = Count("propertiesSet"),
            LabelsAdded = Count("labelsAdded"),
            LabelsRemoved = Count("labelsRemoved"),
        };

        int Count(string name) => counters.TryGetProperty(name, out var count) ? count.GetInt32() : 0;
    }
}

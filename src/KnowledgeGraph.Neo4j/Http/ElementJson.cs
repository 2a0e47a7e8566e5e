using System.Text.Json;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Neo4j.Http;

/// <summary>Reads nodes and relationships of typed JSON; members it does not know are passed over.</summary>
internal static class ElementJson
{
    public static GraphNode ReadNode(ref Utf8JsonReader json)
    {
        var id = "";
        var labels = new List<string>();
        var properties = NoProperties();
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            switch (Member(ref json))
            {
                case "_element_id":
                    id = json.GetString()!;
                    break;
                case "_labels":
                    ReadLabels(ref json, labels);
                    break;
                case "_properties":
                    TypedJsonReader.ReadMap(ref json, properties);
                    break;
                default:
                    json.TrySkip();
                    break;
            }
        }

        labels.Sort(StringComparer.Ordinal);
        return new GraphNode(id, labels, properties);
    }

    public static GraphRelationship ReadRelationship(ref Utf8JsonReader json)
    {
        var (id, type, start, end) = ("", "", "", "");
        var properties = NoProperties();
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            switch (Member(ref json))
            {
                case "_element_id":
                    id = json.GetString()!;
                    break;
                case "_type":
                    type = json.GetString()!;
                    break;
                case "_start_node_element_id":
                    start = json.GetString()!;
                    break;
                case "_end_node_element_id":
                    end = json.GetString()!;
                    break;
                case "_properties":
                    TypedJsonReader.ReadMap(ref json, properties);
                    break;
                default:
                    json.TrySkip();
                    break;
            }
        }

        return new GraphRelationship(id, type, start, end, properties);
    }

    private static SortedDictionary<string, object?> NoProperties() => new(StringComparer.Ordinal);

    private static string Member(ref Utf8JsonReader json)
    {
        var name = json.GetString()!;
        json.Read();
        return name;
    }

    private static void ReadLabels(ref Utf8JsonReader json, List<string> labels)
    {
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            labels.Add(json.GetString()!);
        }
    }
}

using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Neo4j.Values;

namespace KnowledgeGraph.Neo4j.Http;

/// <summary>Reads one value of the Query API's typed JSON into a cell of <see cref="ICypherResult"/>.</summary>
internal static class TypedJsonReader
{
    /// <param name="json">On the object's first token; left on its last.</param>
    /// <exception cref="FormatException">The value is not in this format.</exception>
    public static object? Read(ref Utf8JsonReader json)
    {
        Expect(ref json, JsonTokenType.StartObject);
        json.Read();
        var type = "";
        object? value = null;
        while (json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("$type"u8))
            {
                json.Read();
                type = json.GetString()!;
            }
            else if (json.ValueTextEquals("_value"u8) && type.Length > 0)
            {
                json.Read();
                value = ReadValue(ref json, type);
            }
            else
            {
                throw new FormatException("a value without its $type");
            }

            json.Read();
        }

        return value;
    }

    private static object? ReadValue(ref Utf8JsonReader json, string type) => type switch
    {
        "Null" => null,
        "Boolean" => json.GetBoolean(),
        "Integer" => long.Parse(json.GetString()!, CultureInfo.InvariantCulture),
        "Float" => double.Parse(json.GetString()!, CultureInfo.InvariantCulture),
        "String" => json.GetString(),
        "Base64" => json.GetBytesFromBase64(),
        "List" => ReadList(ref json),
        "Map" => ReadMap(ref json, new OrderedDictionary<string, object?>(StringComparer.Ordinal)),
        "Node" => ElementJson.ReadNode(ref json),
        "Relationship" => ElementJson.ReadRelationship(ref json),
        "Path" => PathOf(ReadList(ref json)),
        "Point" => PointValue.Parse(json.GetString()!),
        _ => TemporalOf(type, json.GetString()!),
    };

    internal static List<object?> ReadList(ref Utf8JsonReader json)
    {
        Expect(ref json, JsonTokenType.StartArray);
        var list = new List<object?>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            list.Add(Read(ref json));
        }

        return list;
    }

    internal static TMap ReadMap<TMap>(ref Utf8JsonReader json, TMap map)
        where TMap : IDictionary<string, object?>
    {
        Expect(ref json, JsonTokenType.StartObject);
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            var key = json.GetString()!;
            json.Read();
            map.Add(key, Read(ref json));
        }

        return map;
    }

    private static TemporalValue TemporalOf(string type, string text) => type switch
    {
        "Date" => new DateValue(text),
        "LocalTime" => new LocalTimeValue(text),
        "Time" => new TimeValue(text),
        "LocalDateTime" => new LocalDateTimeValue(text),
        "OffsetDateTime" or "ZonedDateTime" => new DateTimeValue(text),
        "Duration" => new DurationValue(text),
        _ => throw new FormatException($"a value of the unknown type {type}"),
    };

    private static GraphPath PathOf(List<object?> elements) =>
        new([.. elements.OfType<GraphNode>()], [.. elements.OfType<GraphRelationship>()]);

    private static void Expect(ref Utf8JsonReader json, JsonTokenType type)
    {
        if (json.TokenType != type)
        {
            throw new FormatException($"{json.TokenType} where {type} was expected");
        }
    }
}

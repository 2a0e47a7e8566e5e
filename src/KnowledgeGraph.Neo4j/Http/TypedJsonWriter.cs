using System.Collections;
using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.Neo4j.Values;

namespace KnowledgeGraph.Neo4j.Http;

/// <summary>
/// Writes parameters in the Query API's typed JSON, <c>{"$type":"Integer","_value":"1"}</c>, where 64-bit integers,
/// NaN, dates and bytes survive.
/// </summary>
internal static class TypedJsonWriter
{
    /// <summary>The server refuses longer strings with "Bad Request" and no word of why.</summary>
    private const int LongestString = 20_000_000;

    /// <exception cref="KnowledgeGraphException">The string is longer than the server takes.</exception>
    public static string Measured(string text) => text.Length <= LongestString
        ? text
        : throw new KnowledgeGraphException(
            $"a text of {text.Length} characters is longer than Neo4j's Query API takes ({LongestString})");

    /// <returns>True: typed JSON says everything.</returns>
    /// <exception cref="KnowledgeGraphException">A string is longer than the server takes.</exception>
    /// <exception cref="ArgumentException">The value has no Cypher type.</exception>
    public static bool TryWrite(Utf8JsonWriter json, object? value)
    {
        Write(json, value);
        return true;
    }

    private static void Write(Utf8JsonWriter json, object? value)
    {
        json.WriteStartObject();
        WriteTyped(json, value);
        json.WriteEndObject();
    }

    private static void WriteTyped(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteString("$type"u8, "Null"u8);
                json.WriteNull("_value"u8);
                break;
            case bool truth:
                json.WriteString("$type"u8, "Boolean"u8);
                json.WriteBoolean("_value"u8, truth);
                break;
            case int or long:
                WriteText(json, "Integer", Convert.ToString(value, CultureInfo.InvariantCulture)!);
                break;
            case double number:
                WriteText(json, "Float", number.ToString("R", CultureInfo.InvariantCulture));
                break;
            case string text:
                WriteText(json, "String", Measured(text));
                break;
            case byte[] bytes:
                json.WriteString("$type"u8, "Base64"u8);
                json.WriteBase64String("_value"u8, bytes);
                break;
            case PointValue point:
                WriteText(json, "Point", point.ToString());
                break;
            case TemporalValue temporal:
                WriteText(json, TypeOf(temporal), temporal.Text);
                break;
            case IReadOnlyDictionary<string, object?> map:
                WriteMap(json, map);
                break;
            case IEnumerable list:
                WriteList(json, list);
                break;
            default:
                var known = TemporalValue.Of(value);
                WriteText(json, TypeOf(known), known.Text);
                break;
        }
    }

    private static void WriteText(Utf8JsonWriter json, string type, string text)
    {
        json.WriteString("$type"u8, type);
        json.WriteString("_value"u8, text);
    }

    private static void WriteMap(Utf8JsonWriter json, IReadOnlyDictionary<string, object?> map)
    {
        json.WriteString("$type"u8, "Map"u8);
        json.WriteStartObject("_value"u8);
        foreach (var (key, value) in map)
        {
            json.WritePropertyName(key);
            Write(json, value);
        }

        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, IEnumerable list)
    {
        json.WriteString("$type"u8, "List"u8);
        json.WriteStartArray("_value"u8);
        foreach (var value in list)
        {
            Write(json, value);
        }

        json.WriteEndArray();
    }

    private static string TypeOf(TemporalValue value) => value switch
    {
        DateValue => "Date",
        LocalTimeValue => "LocalTime",
        TimeValue => "Time",
        LocalDateTimeValue => "LocalDateTime",
        DateTimeValue { Zone: null } => "OffsetDateTime",
        DateTimeValue => "ZonedDateTime",
        _ => "Duration",
    };
}

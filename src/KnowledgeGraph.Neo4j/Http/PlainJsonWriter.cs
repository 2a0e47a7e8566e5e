using System.Collections;
using System.Globalization;
using System.Text.Json;

namespace KnowledgeGraph.Neo4j.Http;

/// <summary>
/// Writes parameters in plain JSON, as far as that says all there is to say: truth, numbers, texts, lists and maps. It is less
/// than half as long as typed JSON, and the server reads requests byte by byte.
/// </summary>
internal static class PlainJsonWriter
{
    /// <returns>False when the value, or one in it, needs its type said; then part of it may have been written.</returns>
    /// <exception cref="KnowledgeGraphException">A string is longer than the server takes.</exception>
    public static bool TryWrite(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                return true;
            case bool truth:
                json.WriteBooleanValue(truth);
                return true;
            case int or long:
                json.WriteNumberValue(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                return true;
            case double number when double.IsFinite(number):
                WriteFloat(json, number);
                return true;
            case string text:
                json.WriteStringValue(TypedJsonWriter.Measured(text));
                return true;
            case byte[]:
                return false;
            case IReadOnlyDictionary<string, object?> map:
                return TryWriteMap(json, map);
            case IEnumerable list:
                return TryWriteList(json, list);
            default:
                return false;
        }
    }

    /// <summary>A float without fraction or exponent would arrive as an integer.</summary>
    private static void WriteFloat(Utf8JsonWriter json, double number)
    {
        var digits = number.ToString("R", CultureInfo.InvariantCulture);
        json.WriteRawValue(digits.AsSpan().IndexOfAny(".E") < 0 ? digits + ".0" : digits, skipInputValidation: true);
    }

    private static bool TryWriteMap(Utf8JsonWriter json, IReadOnlyDictionary<string, object?> map)
    {
        json.WriteStartObject();
        foreach (var (key, value) in map)
        {
            json.WritePropertyName(key);
            if (!TryWrite(json, value))
            {
                return false;
            }
        }

        json.WriteEndObject();
        return true;
    }

    private static bool TryWriteList(Utf8JsonWriter json, IEnumerable list)
    {
        json.WriteStartArray();
        foreach (var value in list)
        {
            if (!TryWrite(json, value))
            {
                return false;
            }
        }

        json.WriteEndArray();
        return true;
    }
}

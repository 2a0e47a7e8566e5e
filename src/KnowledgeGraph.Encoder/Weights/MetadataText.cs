using System.Text.Json;

namespace KnowledgeGraph.Encoder.Weights;

/// <summary>Metadata as JSON, all but the vocabulary, which stands in the file as text with a piece a line.</summary>
internal static class MetadataText
{
    public static byte[] Write(EncoderMetadata metadata)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteNumber("layers", metadata.Layers);
            WriteList(json, "partsOfSpeech", metadata.PartsOfSpeech);
            WriteList(json, "tags", metadata.Tags);
            WriteList(json, "relations", metadata.Relations);
            json.WriteStartObject("training");
            foreach (var (key, value) in metadata.Training.OrderBy(entry => entry.Key, StringComparer.Ordinal))
            {
                json.WriteString(key, value);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    /// <exception cref="JsonException">It is no JSON.</exception>
    /// <exception cref="InvalidOperationException">A value is of another kind than expected.</exception>
    /// <exception cref="KeyNotFoundException">A property is missing.</exception>
    public static EncoderMetadata Read(ReadOnlySpan<byte> text, IReadOnlyList<string> vocabulary)
    {
        using var json = JsonDocument.Parse(text.ToArray());
        var root = json.RootElement;
        return new EncoderMetadata
        {
            Layers = root.GetProperty("layers").GetInt32(),
            PartsOfSpeech = ReadList(root, "partsOfSpeech"),
            Tags = ReadList(root, "tags"),
            Relations = ReadList(root, "relations"),
            Vocabulary = vocabulary,
            Training = root.GetProperty("training").EnumerateObject()
                .ToDictionary(entry => entry.Name, entry => entry.Value.GetString() ?? "", StringComparer.Ordinal),
        };
    }

    private static void WriteList(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static string[] ReadList(JsonElement root, string name) =>
        [.. root.GetProperty(name).EnumerateArray().Select(value => value.GetString() ?? "")];
}

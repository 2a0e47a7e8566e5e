using System.Text;
using System.Text.Json;
using AngleSharp.Dom;

namespace KnowledgeGraph.Articles.Metadata;

/// <summary>The objects of a page's JSON-LD (schema.org), in document order, nested ones after those around them.</summary>
internal sealed class LinkedData
{
    private const int MostObjects = 2000;

    private static readonly JsonDocumentOptions s_lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    private readonly List<JsonElement> _objects = [];
    private readonly Dictionary<string, JsonElement> _byId = new(StringComparer.Ordinal);

    private LinkedData()
    {
    }

    public IEnumerable<JsonElement> Objects => _objects;

    public static LinkedData Read(IDocument document)
    {
        var data = new LinkedData();
        foreach (var script in document.GetElementsByTagName("script"))
        {
            if (script.GetAttribute("type")?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) == true
                && Parse(script.TextContent) is { } root)
            {
                data.Gather(root);
            }
        }

        return data;
    }

    /// <returns>The objects whose type ends with one of these words (NewsArticle ends with Article).</returns>
    public IEnumerable<JsonElement> OfType(params string[] endings) =>
        _objects.Where(item => Types(item).Any(type => endings.Any(ending => type.EndsWith(ending, StringComparison.Ordinal))));

    /// <returns>The text of a property, of the first element when it is a list, of its name, value or id when it is an object.</returns>
    public string? Text(JsonElement item, string property) =>
        item.TryGetProperty(property, out var value) ? TextsOf(value).FirstOrDefault() : null;

    public IEnumerable<string> Texts(JsonElement item, string property) =>
        item.TryGetProperty(property, out var value) ? TextsOf(value) : [];

    private IEnumerable<string> TextsOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => PageHead.Clean(Decode(value.GetString())) is { } text ? [text] : [],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(TextsOf),
        JsonValueKind.Object => NameOf(value) is { } name ? [name] : [],
        _ => [],
    };

    private string? NameOf(JsonElement item)
    {
        foreach (var property in (ReadOnlySpan<string>)["name", "@value", "url"])
        {
            if (item.TryGetProperty(property, out var value))
            {
                var text = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().FirstOrDefault() : value;
                return text.ValueKind == JsonValueKind.String ? PageHead.Clean(Decode(text.GetString())) : null;
            }
        }

        return IdOf(item) is { } id && _byId.TryGetValue(id, out var known) && known.TryGetProperty("name", out _)
            ? NameOf(known)
            : IdOf(item);
    }

    private static string? IdOf(JsonElement item) =>
        item.TryGetProperty("@id", out var id) && id.ValueKind == JsonValueKind.String ? id.GetString() : null;

    private static IEnumerable<string> Types(JsonElement item)
    {
        if (!item.TryGetProperty("@type", out var type))
        {
            return [];
        }

        return type.ValueKind == JsonValueKind.Array
            ? type.EnumerateArray().Where(t => t.ValueKind == JsonValueKind.String).Select(t => t.GetString()!)
            : type.ValueKind == JsonValueKind.String ? [type.GetString()!] : [];
    }

    private void Gather(JsonElement root)
    {
        var waiting = new Queue<JsonElement>([root]);
        while (waiting.TryDequeue(out var item) && _objects.Count < MostObjects)
        {
            if (item.ValueKind == JsonValueKind.Object)
            {
                _objects.Add(item);
                if (IdOf(item) is { } id && item.TryGetProperty("name", out _))
                {
                    _byId.TryAdd(id, item);
                }
            }

            foreach (var child in Children(item))
            {
                waiting.Enqueue(child);
            }
        }
    }

    private static IEnumerable<JsonElement> Children(JsonElement item) => item.ValueKind switch
    {
        JsonValueKind.Object => item.EnumerateObject().Select(property => property.Value),
        JsonValueKind.Array => item.EnumerateArray(),
        _ => [],
    };

    /// <summary>Line ends within strings, the commonest fault of hand-made JSON-LD, are mended; worse is ignored.</summary>
    private static JsonElement? Parse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(WithoutControls(json), s_lenient);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string WithoutControls(string json)
    {
        var clean = new StringBuilder(json.Length);
        foreach (var c in json.AsSpan().Trim().TrimEnd(';'))
        {
            clean.Append(char.IsControl(c) ? ' ' : c);
        }

        return clean.ToString();
    }

    private static string? Decode(string? text) =>
        text is not null && text.Contains('&', StringComparison.Ordinal) ? System.Net.WebUtility.HtmlDecode(text) : text;
}

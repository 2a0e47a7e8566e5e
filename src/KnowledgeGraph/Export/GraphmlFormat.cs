using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Export;

/// <summary>GraphML. Labels, joined by colons, and types are data too; lists are JSON, since the format has none.</summary>
internal sealed class GraphmlFormat : IExportFormat
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    private readonly XmlWriter _xml;
    private readonly Dictionary<string, string> _nodeKeys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _edgeKeys = new(StringComparer.Ordinal);

    private readonly TextWriter _output;

    public GraphmlFormat(TextWriter output)
    {
        _output = output;
        _xml = XmlWriter.Create(output, new XmlWriterSettings
        {
            OmitXmlDeclaration = true,
            Indent = true,
            NewLineChars = "\n",
            NewLineHandling = NewLineHandling.Entitize,
        });
    }

    public void Begin(IReadOnlyDictionary<string, PropertyType> nodes, IReadOnlyDictionary<string, PropertyType> relationships)
    {
        // A writer over characters would declare the encoding of characters in memory.
        _output.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        _xml.WriteStartElement("graphml", Namespace);
        Key("labels", "node", "labels", PropertyType.Text);
        Key("type", "edge", "type", PropertyType.Text);
        Keys("node", nodes, _nodeKeys);
        Keys("edge", relationships, _edgeKeys);
        _xml.WriteStartElement("graph", Namespace);
        _xml.WriteAttributeString("edgedefault", "directed");
    }

    public void Write(ExportedNode node)
    {
        _xml.WriteStartElement("node", Namespace);
        _xml.WriteAttributeString("id", Valid(node.Key.ToString()));
        Data("labels", string.Join(':', node.Labels));
        Data(_nodeKeys, node.Properties);
        _xml.WriteEndElement();
    }

    public void Write(ExportedRelationship relationship)
    {
        _xml.WriteStartElement("edge", Namespace);
        _xml.WriteAttributeString("source", Valid(relationship.From.ToString()));
        _xml.WriteAttributeString("target", Valid(relationship.To.ToString()));
        Data("type", relationship.Type);
        Data(_edgeKeys, relationship.Properties);
        _xml.WriteEndElement();
    }

    public void End()
    {
        _xml.WriteEndElement();
        _xml.WriteEndElement();
        _xml.Flush();
        _output.Write('\n');
    }

    private static string Text(object? value)
    {
        if (value is not IReadOnlyList<object?> list)
        {
            return value is bool truth ? (truth ? "true" : "false") : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        }

        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            GraphJson.Write(json, list);
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    /// <summary>XML 1.0 has no place for most control characters.</summary>
    private static string Valid(string text)
    {
        var valid = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            valid.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? "\uFFFD" : rune.ToString());
        }

        return valid.ToString();
    }

    private void Keys(string owner, IReadOnlyDictionary<string, PropertyType> types, Dictionary<string, string> keys)
    {
        foreach (var (name, type) in types)
        {
            keys[name] = $"{owner}{keys.Count}";
            Key(keys[name], owner, name, type);
        }
    }

    private void Key(string id, string owner, string name, PropertyType type)
    {
        _xml.WriteStartElement("key", Namespace);
        _xml.WriteAttributeString("id", id);
        _xml.WriteAttributeString("for", owner);
        _xml.WriteAttributeString("attr.name", Valid(name));
        _xml.WriteAttributeString("attr.type", type switch
        {
            PropertyType.Integer => "long",
            PropertyType.Float => "double",
            PropertyType.Boolean => "boolean",
            _ => "string",
        });
        _xml.WriteEndElement();
    }

    private void Data(Dictionary<string, string> keys, IReadOnlyDictionary<string, object?> properties)
    {
        foreach (var (name, value) in properties)
        {
            Data(keys[name], Text(value));
        }
    }

    private void Data(string key, string text)
    {
        _xml.WriteStartElement("data", Namespace);
        _xml.WriteAttributeString("key", key);
        _xml.WriteString(Valid(text));
        _xml.WriteEndElement();
    }
}

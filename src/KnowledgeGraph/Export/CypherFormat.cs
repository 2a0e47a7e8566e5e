using KnowledgeGraph.Graph;
using KnowledgeGraph.Loading;

namespace KnowledgeGraph.Export;

/// <summary>Statements of at most a few hundred rows each; a statement holds nodes, or relationships, of one kind.</summary>
internal sealed class CypherFormat(TextWriter output) : IExportFormat
{
    private const int RowsPerStatement = 200;

    private readonly List<string> _rows = [];
    private string _head = "";
    private string _tail = "";

    public void Begin(IReadOnlyDictionary<string, PropertyType> nodes, IReadOnlyDictionary<string, PropertyType> relationships) =>
        WriteSchema(output);

    public void Write(ExportedNode node)
    {
        var labels = string.Join(':', node.Labels.Select(Name));
        Add("nodes", $"CREATE (n:{labels})\nSET n = row", CypherLiteral.Of(node.Properties));
    }

    public void Write(ExportedRelationship relationship)
    {
        var tail =
            $"MATCH (a:{Name(relationship.From.Label)} {{id: row.from}})\nMATCH (b:{Name(relationship.To.Label)} {{id: row.to}})\n" +
            $"CREATE (a)-[r:{Name(relationship.Type)}]->(b)\nSET r = row.properties";
        Add("relationships", tail, CypherLiteral.Of(new OrderedDictionary<string, object?>(StringComparer.Ordinal)
        {
            ["from"] = relationship.From.Id,
            ["to"] = relationship.To.Id,
            ["properties"] = relationship.Properties,
        }));
    }

    public void End() => Flush();

    /// <summary>Constraints and indexes, a statement each.</summary>
    internal static void WriteSchema(TextWriter output)
    {
        foreach (var statement in GraphSchema.Statements)
        {
            output.Write(statement.Text.Trim() + ";\n");
        }
    }

    internal static string Name(string name) => $"`{name.Replace("`", "``", StringComparison.Ordinal)}`";

    private void Add(string head, string tail, string row)
    {
        if (_rows.Count == RowsPerStatement || !string.Equals(tail, _tail, StringComparison.Ordinal) || head != _head)
        {
            Flush();
            (_head, _tail) = (head, tail);
        }

        _rows.Add(row);
    }

    private void Flush()
    {
        if (_rows.Count > 0)
        {
            output.Write($"UNWIND [\n{string.Join(",\n", _rows)}\n] AS row\n{_tail};\n");
            _rows.Clear();
        }
    }
}

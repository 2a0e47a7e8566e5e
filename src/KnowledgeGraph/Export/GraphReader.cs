using System.Runtime.CompilerServices;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Export;

/// <summary>
/// Reads a whole graph in the order of its keys, the same from every database. Only the keys are held, and of the rest a
/// few hundred nodes at a time.
/// </summary>
internal sealed class GraphReader
{
    private const int Step = 500;

    private readonly ICypherSession _session;
    private readonly SortedDictionary<string, List<string>> _ids = new(StringComparer.Ordinal);

    private GraphReader(ICypherSession session) => _session = session;

    public PropertyTypes NodeTypes { get; } = new();

    public PropertyTypes RelationshipTypes { get; } = new();

    /// <summary>Reads keys and types of properties.</summary>
    public static async Task<GraphReader> OpenAsync(ICypherSession session, CancellationToken cancel)
    {
        var reader = new GraphReader(session);
        await foreach (var row in reader.RowsAsync("cypher/fingerprint/nodes.cypher", [], cancel).ConfigureAwait(false))
        {
            var properties = (IReadOnlyDictionary<string, object?>)row[1]!;
            var key = NodeKey.Of(row[0], properties.GetValueOrDefault("id"));
            reader.NodeTypes.Add(properties);
            reader.IdsOf(key.Label).Add(key.Id);
        }

        await foreach (var row in reader.RowsAsync("cypher/fingerprint/relationships.cypher", [], cancel).ConfigureAwait(false))
        {
            reader.RelationshipTypes.Add((IReadOnlyDictionary<string, object?>)row[5]!);
        }

        foreach (var ids in reader._ids.Values)
        {
            ids.Sort(StringComparer.Ordinal);
        }

        return reader;
    }

    public async IAsyncEnumerable<ExportedNode> NodesAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (var (label, ids) in Steps())
        {
            var found = new Dictionary<string, ExportedNode>(StringComparer.Ordinal);
            await foreach (var row in RowsAsync($"cypher/export/{FileOf(label)}.cypher", ids, cancel).ConfigureAwait(false))
            {
                var labels = ((IReadOnlyList<object?>)row[1]!).OfType<string>().Order(StringComparer.Ordinal);
                found[(string)row[0]!] = new ExportedNode(new NodeKey(label, (string)row[0]!), [.. labels], Ordered(row[2]));
            }

            foreach (var id in ids)
            {
                if (found.TryGetValue(id, out var node))
                {
                    yield return node;
                }
            }
        }
    }

    public async IAsyncEnumerable<ExportedRelationship> RelationshipsAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (var (label, ids) in Steps())
        {
            var found = new List<(ExportedRelationship Relationship, string Order)>();
            await foreach (var row in RowsAsync($"cypher/export/{FileOf(label)}-relationships.cypher", ids, cancel).ConfigureAwait(false))
            {
                var relationship = new ExportedRelationship(
                    (string)row[1]!, new NodeKey(label, (string)row[0]!), NodeKey.Of(row[2], row[3]), Ordered(row[4]));
                found.Add((relationship, CypherLiteral.Of(relationship.Properties)));
            }

            foreach (var (relationship, _) in found
                .OrderBy(item => item.Relationship.From.Id, StringComparer.Ordinal)
                .ThenBy(item => item.Relationship.Type, StringComparer.Ordinal)
                .ThenBy(item => item.Relationship.To.ToString(), StringComparer.Ordinal)
                .ThenBy(item => item.Order, StringComparer.Ordinal))
            {
                yield return relationship;
            }
        }
    }

    private static string FileOf(string label) => label switch
    {
        "Article" => "articles",
        "Sentence" => "sentences",
        "Entity" => "entities",
        _ => "claims",
    };

    private static SortedDictionary<string, object?> Ordered(object? properties) =>
        new(new Dictionary<string, object?>((IReadOnlyDictionary<string, object?>)properties!), StringComparer.Ordinal);

    private IEnumerable<(string Label, string[] Ids)> Steps() =>
        NodeKey.Labels.SelectMany(label => IdsOf(label).Chunk(Step).Select(ids => (label, ids)));

    private List<string> IdsOf(string label)
    {
        if (!_ids.TryGetValue(label, out var ids))
        {
            _ids[label] = ids = [];
        }

        return ids;
    }

    private async IAsyncEnumerable<IReadOnlyList<object?>> RowsAsync(
        string file, string[] ids, [EnumeratorCancellation] CancellationToken cancel)
    {
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal) { ["ids"] = ids };
        var statement = new CypherStatement(EmbeddedText.Read(file), parameters) { Source = file };
        await using var result = await _session.RunAsync(statement, cancel).ConfigureAwait(false);
        await foreach (var row in result.Rows.WithCancellation(cancel).ConfigureAwait(false))
        {
            yield return row;
        }
    }
}

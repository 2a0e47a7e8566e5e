using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Tests.Tck;

/// <summary>What a graph holds, in the terms in which side effects are counted.</summary>
internal sealed record GraphSnapshot(
    HashSet<long> Nodes,
    HashSet<long> Relationships,
    HashSet<(CypherKind Kind, long Entity, string Key, string Value)> Properties,
    HashSet<string> Labels)
{
    public static GraphSnapshot Of(CypherSession session)
    {
        var nodes = session.Run("MATCH (n) RETURN n").Rows.Select(row => row[0].AsNode()).ToList();
        var relationships = session.Run("MATCH ()-[r]->() RETURN r").Rows.Select(row => row[0].AsRelationship()).ToList();
        return new GraphSnapshot(
            [.. nodes.Select(node => node.Id)],
            [.. relationships.Select(relationship => relationship.Id)],
            [
                .. nodes.SelectMany(node => Triples(CypherKind.Node, node.Id, node.Properties)),
                .. relationships.SelectMany(one => Triples(CypherKind.Relationship, one.Id, one.Properties)),
            ],
            [.. nodes.SelectMany(node => node.Labels)]);
    }

    /// <summary>How many of each kind came (+) or went (-) until a later snapshot; only what is not zero.</summary>
    public SortedDictionary<string, int> ChangesUntil(GraphSnapshot later)
    {
        var changes = new SortedDictionary<string, int>(StringComparer.Ordinal);
        Count(changes, "nodes", Nodes, later.Nodes);
        Count(changes, "relationships", Relationships, later.Relationships);
        Count(changes, "properties", Properties, later.Properties);
        Count(changes, "labels", Labels, later.Labels);
        return changes;
    }

    private static IEnumerable<(CypherKind Kind, long Entity, string Key, string Value)> Triples(CypherKind kind, long id, CypherMap map) =>
        map.Select(pair => (kind, id, pair.Key, CanonicalValue.Of(pair.Value)));

    private static void Count<T>(SortedDictionary<string, int> changes, string name, HashSet<T> before, HashSet<T> after)
    {
        Note(changes, "+" + name, after.Count(item => !before.Contains(item)));
        Note(changes, "-" + name, before.Count(item => !after.Contains(item)));
    }

    private static void Note(SortedDictionary<string, int> changes, string name, int count)
    {
        if (count > 0)
        {
            changes[name] = count;
        }
    }
}

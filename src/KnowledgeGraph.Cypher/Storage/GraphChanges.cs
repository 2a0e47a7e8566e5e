namespace KnowledgeGraph.Cypher.Storage;

/// <summary>What a transaction has touched and the file does not have yet.</summary>
internal sealed class GraphChanges
{
    public HashSet<int> Nodes { get; } = [];

    public HashSet<int> Relationships { get; } = [];

    public bool Schema { get; set; }

    public bool Any => Schema || Nodes.Count > 0 || Relationships.Count > 0;
}

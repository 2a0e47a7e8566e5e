using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Benchmarks.Upserts;

/// <summary>
/// The way of LightRAG: a transaction for every entity and for every pair of entities, which gets one undirected
/// relationship whatever is said of it; its texts are not in the graph.
/// </summary>
internal sealed class LightRagWriter : OneByOne
{
    private const string Node = "MERGE (n:base {entity_id: $id}) SET n += $properties SET n:$($labels)";

    private const string Relationship =
        """
        MATCH (source:base {entity_id: $source})
        WITH source
        MATCH (target:base {entity_id: $target})
        MERGE (source)-[r:DIRECTED]-(target)
        SET r += $properties
        RETURN r, source, target
        """;

    public override string Name => "LightRAG";

    public override IReadOnlyList<string> Schema { get; } = ["CREATE INDEX IF NOT EXISTS FOR (n:base) ON (n.entity_id)"];

    public override string Count => "MATCH (:base)-[fact:DIRECTED]->(:base) RETURN count(fact)";

    protected override async Task LoadAsync(ICypherSession session, ExtractionResult article)
    {
        var source = article.Document.Article.Id;
        foreach (var entity in article.Entities.Select(entity => entity.Entity))
        {
            var properties = Row(("entity_id", entity.Id), ("entity_type", entity.Kind.ToString()), ("description", entity.Name), ("source_id", source));
            await RunAsync(session, Node, ("id", entity.Id), ("properties", properties), ("labels", (string[])[entity.Kind.ToString()]));
        }

        foreach (var claim in article.Claims)
        {
            var properties = Row(("weight", 1.0), ("description", claim.Phrase), ("keywords", claim.Predicate), ("source_id", source));
            await RunAsync(session, Relationship, ("source", claim.Subject), ("target", claim.Object), ("properties", properties));
        }
    }
}

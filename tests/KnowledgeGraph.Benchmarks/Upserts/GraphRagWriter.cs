using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Benchmarks.Upserts;

/// <summary>
/// The way of neo4j-graphrag-python's writer and resolver, without APOC: nodes are created, never merged, and keep a
/// temporary id under a plain index; relationships find their ends by it and are merged on type and ends; the temporary
/// ids are taken off; then entities of one label and name are merged over the whole database, after every document.
/// </summary>
/// <param name="resolvesEachDocument">As its pipeline does; otherwise never, which leaves every entity once a document.</param>
internal sealed class GraphRagWriter(bool resolvesEachDocument) : OneByOne
{
    private const string Nodes =
        """
        UNWIND $rows AS row
        CREATE (n:__KGBuilder__ {__tmp_internal_id: row.id})
        SET n += row.properties
        SET n:$(row.labels)
        RETURN count(*)
        """;

    private static readonly string Relationships =
        $"""
        UNWIND $rows AS row
        MATCH (start:__KGBuilder__ {"{"}__tmp_internal_id: row.start{"}"})
        MATCH (end:__KGBuilder__ {"{"}__tmp_internal_id: row.end{"}"})
        {EachType("start, end, row", [.. NewsStream.Predicates, "FROM_DOCUMENT", "FROM_CHUNK"], "MERGE (start)-[r:TYPE]->(end) SET r += row.properties")}
        RETURN count(*)
        """;

    private const string Clean =
        """
        MATCH (n:__KGBuilder__) WHERE n.__tmp_internal_id IS NOT NULL
        CALL (n) { SET n.__tmp_internal_id = NULL } IN TRANSACTIONS OF 1000 ROWS
        """;

    private const string Resolve =
        """
        MATCH (entity:__Entity__)
        WITH entity, entity.name AS name WHERE name IS NOT NULL
        UNWIND labels(entity) AS label
        WITH label, name, entity WHERE NOT label IN ['__Entity__', '__KGBuilder__']
        WITH label, name, collect(entity) AS entities WHERE size(entities) > 1
        WITH head(entities) AS kept, tail(entities) AS others
        UNWIND others AS other
        CALL (kept, other) {
          MATCH (other)-[r]->(target)
          MERGE (kept)-[moved:$(type(r))]->(target)
          SET moved += properties(r)
        }
        CALL (kept, other) {
          MATCH (source)-[r]->(other)
          MERGE (source)-[moved:$(type(r))]->(kept)
          SET moved += properties(r)
        }
        DETACH DELETE other
        """;

    private const string EntityCount = "MATCH (entity:__Entity__) RETURN count(entity)";

    public override string Name => resolvesEachDocument ? "neo4j-graphrag-python" : "neo4j-graphrag-python, never resolving";

    public override IReadOnlyList<string> Schema { get; } =
        ["CREATE INDEX __entity__tmp_internal_id IF NOT EXISTS FOR (n:__KGBuilder__) ON (n.__tmp_internal_id)"];

    public override string Count => "MATCH (:__Entity__)-[fact]->(:__Entity__) RETURN count(fact)";

    protected override async Task LoadAsync(ICypherSession session, ExtractionResult article)
    {
        await RunAsync(session, Schema[0]);
        await RunAsync(session, Nodes, ("rows", NodeRows(article).ToList()));
        await RunAsync(session, Relationships, ("rows", RelationshipRows(article).ToList()));
        await RunAsync(session, Clean);
        if (resolvesEachDocument)
        {
            await RunAsync(session, EntityCount);
            await RunAsync(session, Resolve);
        }
    }

    private static IEnumerable<object?> NodeRows(ExtractionResult article)
    {
        var page = article.Document.Article;
        yield return Row(("id", page.Id), ("labels", (string[])["Document"]), ("properties", Row(("path", page.Url), ("createdAt", page.PublishedAt))));
        yield return Row(("id", page.Id + ":0"), ("labels", (string[])["Chunk"]), ("properties", Row(("text", page.Text), ("index", 0L))));
        foreach (var entity in article.Entities.Select(entity => entity.Entity))
        {
            yield return Row(
                ("id", page.Id + ":0:" + entity.Id),
                ("labels", (string[])[entity.Kind.ToString(), "__Entity__"]),
                ("properties", Row(("name", entity.Name))));
        }
    }

    private static IEnumerable<object?> RelationshipRows(ExtractionResult article)
    {
        var chunk = article.Document.Article.Id + ":0";
        yield return Row(("start", chunk), ("end", article.Document.Article.Id), ("type", "FROM_DOCUMENT"), ("properties", Row()));
        foreach (var entity in article.Entities)
        {
            yield return Row(("start", chunk + ":" + entity.Entity.Id), ("end", chunk), ("type", "FROM_CHUNK"), ("properties", Row()));
        }

        foreach (var claim in article.Claims)
        {
            yield return Row(
                ("start", chunk + ":" + claim.Subject),
                ("end", chunk + ":" + claim.Object),
                ("type", claim.Predicate),
                ("properties", Row(("phrase", claim.Phrase))));
        }
    }
}

using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Benchmarks.Upserts;

/// <summary>
/// The way of LLM graph builder over langchain-neo4j, without APOC: documents and chunks are merged without a constraint,
/// entities on the id of a base label that has one; a chunk is linked to its entities through their own label, which has no
/// index. A statement is a transaction.
/// </summary>
internal sealed class GraphBuilderWriter : OneByOne
{
    private const string Source = "MERGE (d:Document {fileName: $file}) SET d.url = $url, d.title = $title, d.status = 'Processing'";

    private const string Chunk =
        """
        UNWIND $rows AS row
        MERGE (c:Chunk {id: row.id})
        SET c.text = row.text, c.position = row.position, c.length = row.length
        WITH row, c
        SET c.fileName = row.file
        WITH row, c
        MATCH (d:Document {fileName: row.file})
        MERGE (c)-[:PART_OF]->(d)
        """;

    private const string FirstChunk =
        """
        UNWIND $rows AS row
        MATCH (d:Document {fileName: row.file})
        MATCH (c:Chunk {id: row.id})
        MERGE (d)-[:FIRST_CHUNK]->(c)
        """;

    private const string Entities =
        """
        UNWIND $rows AS row
        MERGE (e:__Entity__ {id: row.id})
        SET e += row.properties
        WITH e, row
        SET e:$(row.type)
        RETURN DISTINCT 'done' AS result
        """;

    private static readonly string Relationships =
        $"""
        UNWIND $rows AS row
        MERGE (source:__Entity__ {"{"}id: row.source{"}"})
        MERGE (target:__Entity__ {"{"}id: row.target{"}"})
        WITH source, target, row
        {EachType("source, target, row", NewsStream.Predicates, "MERGE (source)-[r:TYPE]->(target) SET r += row.properties")}
        RETURN DISTINCT 'done' AS result
        """;

    private static readonly string Links =
        $"""
        UNWIND $rows AS row
        MATCH (c:Chunk {"{"}id: row.chunk{"}"})
        {EachType("c, row", NewsStream.Kinds.Select(kind => kind.ToString()), "MERGE (e:TYPE {id: row.entity}) MERGE (c)-[:HAS_ENTITY]->(e)")}
        """;

    private const string Done =
        "MATCH (d:Document {fileName: $file}) SET d.status = 'Completed', d.nodeCount = $nodes, d.relationshipCount = $relationships";

    public override string Name => "LLM graph builder";

    public override IReadOnlyList<string> Schema { get; } =
        ["CREATE CONSTRAINT IF NOT EXISTS FOR (b:__Entity__) REQUIRE b.id IS UNIQUE"];

    public override string Count => "MATCH (:__Entity__)-[fact]->(:__Entity__) RETURN count(fact)";

    protected override async Task LoadAsync(ICypherSession session, ExtractionResult article)
    {
        var page = article.Document.Article;
        var chunk = Row(("id", "chunk:" + page.Id), ("text", page.Text), ("position", 1L), ("length", (long)page.Text.Length), ("file", page.Url));
        await RunAsync(session, Source, ("file", page.Url), ("url", page.Url), ("title", page.Title));
        await RunAsync(session, Chunk, ("rows", (object[])[chunk]));
        await RunAsync(session, FirstChunk, ("rows", (object[])[chunk]));
        await RunAsync(session, Entities, ("rows", article.Entities.Select(entity => Row(
            ("id", entity.Entity.Id), ("type", entity.Entity.Kind.ToString()), ("properties", Row(("description", entity.Entity.Name))))).ToList()));
        await RunAsync(session, Relationships, ("rows", article.Claims.Select(claim => Row(
            ("source", claim.Subject), ("target", claim.Object), ("type", claim.Predicate), ("properties", Row(("phrase", claim.Phrase))))).ToList()));
        await RunAsync(session, Links, ("rows", article.Entities.Select(entity => Row(
            ("chunk", chunk["id"]), ("type", entity.Entity.Kind.ToString()), ("entity", entity.Entity.Id))).ToList()));
        await RunAsync(
            session, Done, ("file", page.Url), ("nodes", (long)article.Entities.Count), ("relationships", (long)article.Claims.Count));
    }
}

using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Extraction.Claims;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Benchmarks.Upserts;

/// <summary>
/// The way of Graphiti, without the searches and embeddings that come before: an episode a transaction, all matched by
/// uuid under plain indexes, every fact a RELATES_TO with its name in a property, and an index on whatever may be asked
/// for, four of them full text. Entities are given the uuid that its search would find; facts and mentions are always new.
/// </summary>
internal sealed class GraphitiWriter : OneByOne
{
    private const string Episodes =
        """
        UNWIND $rows AS row
        MERGE (n:Episodic {uuid: row.uuid})
        SET n = row
        RETURN n.uuid AS uuid
        """;

    private const string Entities =
        """
        UNWIND $rows AS row
        MERGE (n:Entity {uuid: row.properties.uuid})
        SET n:$(row.labels)
        SET n = row.properties
        RETURN n.uuid AS uuid
        """;

    private const string Mentions =
        """
        UNWIND $rows AS row
        MATCH (episode:Episodic {uuid: row.source})
        MATCH (node:Entity {uuid: row.target})
        MERGE (episode)-[e:MENTIONS {uuid: row.properties.uuid}]->(node)
        SET e = row.properties
        RETURN e.uuid AS uuid
        """;

    private const string Facts =
        """
        UNWIND $rows AS row
        MATCH (source:Entity {uuid: row.source})
        MATCH (target:Entity {uuid: row.target})
        MERGE (source)-[e:RELATES_TO {uuid: row.properties.uuid}]->(target)
        SET e = row.properties
        RETURN e.uuid AS uuid
        """;

    private static readonly (string Pattern, string[] Properties)[] Indexed =
    [
        ("(x:Entity)", ["uuid", "group_id", "name", "created_at"]),
        ("(x:Episodic)", ["uuid", "group_id", "created_at", "valid_at"]),
        ("(x:Community)", ["uuid", "group_id"]),
        ("()-[x:RELATES_TO]-()", ["uuid", "group_id", "name", "created_at", "expired_at", "valid_at", "invalid_at"]),
        ("()-[x:MENTIONS]-()", ["uuid", "group_id"]),
        ("()-[x:HAS_MEMBER]-()", ["uuid"]),
    ];

    private int _load;

    public override string Name => "Graphiti";

    public override IReadOnlyList<string> Schema { get; } =
    [
        .. Indexed.SelectMany(index => index.Properties.Select(property => $"CREATE INDEX IF NOT EXISTS FOR {index.Pattern} ON (x.{property})")),
        "CREATE FULLTEXT INDEX episode_content IF NOT EXISTS FOR (x:Episodic) ON EACH [x.content, x.source, x.source_description, x.group_id]",
        "CREATE FULLTEXT INDEX node_name_and_summary IF NOT EXISTS FOR (x:Entity) ON EACH [x.name, x.summary, x.group_id]",
        "CREATE FULLTEXT INDEX community_name IF NOT EXISTS FOR (x:Community) ON EACH [x.name, x.group_id]",
        "CREATE FULLTEXT INDEX edge_name_and_fact IF NOT EXISTS FOR ()-[x:RELATES_TO]-() ON EACH [x.name, x.fact, x.group_id]",
    ];

    public override string Count => "MATCH (:Entity)-[fact:RELATES_TO]->(:Entity) RETURN count(fact)";

    protected override Task LoadAsync(ICypherSession session, ExtractionResult article)
    {
        // Its own ids are random: an episode that comes again is another one.
        var episode = $"{article.Document.Article.Id}:{_load++}";
        return session.InTransactionAsync(async (transaction, _) =>
        {
            await RunAsync(transaction, Episodes, ("rows", (object[])[EpisodeRow(episode, article)]));
            await RunAsync(transaction, Entities, ("rows", article.Entities.Select(EntityRow).ToList()));
            await RunAsync(transaction, Mentions, ("rows", article.Entities.Select(entity => Row(
                ("source", episode),
                ("target", entity.Entity.Id),
                ("properties", Row(("uuid", episode + entity.Entity.Id), ("group_id", "news"), ("created_at", "2024-03-05"))))).ToList()));
            await RunAsync(transaction, Facts, ("rows", article.Claims.Select(claim => FactRow(episode, article.Document, claim)).ToList()));
            return true;
        });
    }

    private static Dictionary<string, object?> EpisodeRow(string episode, ExtractionResult article) => Row(
        ("uuid", episode),
        ("name", article.Document.Article.Title),
        ("group_id", "news"),
        ("source", "text"),
        ("source_description", article.Document.Article.Url),
        ("content", article.Document.Text),
        ("entity_edges", article.Claims.Select(claim => episode + claim.Id).ToList()),
        ("created_at", "2024-03-05"),
        ("valid_at", "2024-03-05"));

    private static Dictionary<string, object?> EntityRow(ResolvedEntity entity) => Row(
        ("labels", (string[])["Entity", entity.Entity.Kind.ToString()]),
        ("properties", Row(
            ("uuid", entity.Entity.Id), ("name", entity.Entity.Name), ("group_id", "news"), ("summary", ""), ("created_at", "2024-03-05"))));

    private static Dictionary<string, object?> FactRow(string episode, Document document, Claim claim) => Row(
        ("source", claim.Subject),
        ("target", claim.Object),
        ("properties", Row(
            ("uuid", episode + claim.Id),
            ("name", claim.Predicate),
            ("fact", claim.Evidence[0].Span.Slice(document.Text)),
            ("group_id", "news"),
            ("episodes", (string[])[episode]),
            ("created_at", "2024-03-05"),
            ("valid_at", "2024-03-05"))));
}

using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Cypher;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Benchmarks.Cypher;

/// <summary>
/// Loads and asks a graph in a file through Cypher: 100,000 nodes with 5 properties, 500,000 relationships with 3, in
/// batches of 1,000 with MERGE on an indexed key. Prints a line per measure: what it is, the figure by the wall clock,
/// the figure by processor time (which other work on the machine disturbs less), and the floor.
/// </summary>
internal sealed class GraphBenchmark
{
    private const int Batch = 1_000;
    private const string MergeNodes =
        "UNWIND $rows AS row MERGE (n:Entity {id: row.id}) SET n.name = row.name, n.kind = row.kind, n.rank = row.rank, n.score = row.score";

    private const string MergeRelationships =
        "UNWIND $rows AS row MATCH (a:Entity {id: row.a}) MATCH (b:Entity {id: row.b}) MERGE (a)-[r:KNOWS {key: row.key}]->(b) SET r.year = row.year, r.weight = row.weight";

    private readonly Random _random = new(17);
    private readonly string _path;
    private readonly int _nodes;
    private readonly int _relationships;

    private GraphBenchmark(string path, int nodes)
    {
        (_path, _nodes, _relationships) = (path, nodes, nodes * 5);
    }

    /// <param name="arguments">The number of nodes; 100,000 unless said.</param>
    public static int Run(IReadOnlyList<string> arguments)
    {
        var nodes = arguments.Count > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 100_000;
        var folder = Directory.CreateTempSubdirectory("kg-benchmark-");
        try
        {
            new GraphBenchmark(Path.Combine(folder.FullName, "graph.kg"), nodes).RunAll();
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        return 0;
    }

    private void RunAll()
    {
        using (var database = CypherDatabase.Open(_path))
        {
            Load(database.OpenSession());
        }

        Console.WriteLine($"file: {new FileInfo(_path).Length / 1_048_576} MB");
        using (var database = MeasureOpening())
        {
            Ask(database.OpenSession());
        }

        GC.Collect();
        Console.WriteLine($"managed: {GC.GetTotalMemory(true) / 1_048_576} MB");
        Console.WriteLine($"resident: {Process.GetCurrentProcess().WorkingSet64 / 1_048_576} MB (floor 250)");
    }

    private void Load(CypherSession session)
    {
        session.Run("CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE");
        LoadAll(session, "new nodes", MergeNodes, _nodes, NodeRow, 40_000);
        LoadAll(session, "new relationships", MergeRelationships, _relationships, RelationshipRow, 25_000);
        LoadAll(session, "nodes again", MergeNodes, _nodes / 5, NodeRow, 40_000);
        LoadAll(session, "relationships again", MergeRelationships, _relationships / 5, RelationshipRow, 25_000);
    }

    private static void LoadAll(CypherSession session, string what, string statement, int count, Func<int, CypherValue> row, int floor)
    {
        var clock = new Clock();
        for (var first = 0; first < count; first += Batch)
        {
            var rows = CypherValue.List([.. Enumerable.Range(first, Math.Min(Batch, count - first)).Select(row)]);
            session.Run(statement, new Dictionary<string, CypherValue> { ["rows"] = rows });
        }

        Console.WriteLine($"{what}: {count / clock.Wall.TotalSeconds:n0}/s, cpu {count / clock.Processor.TotalSeconds:n0}/s (floor {floor:n0})");
    }

    private static CypherValue NodeRow(int i) => CypherValue.Map(CypherMap.From(
    [
        new("id", CypherValue.Of($"entity:{i}")),
        new("name", CypherValue.Of($"Entity number {i}")),
        new("kind", CypherValue.Of($"kind {i % 10}")),
        new("rank", CypherValue.Of((long)i)),
        new("score", CypherValue.Of(i % 1000 / 1000.0)),
    ]));

    // A linear congruence spreads the ends; a tenth of them go to the first hundred nodes, which become hubs.
    private CypherValue RelationshipRow(int i) => CypherValue.Map(CypherMap.From(
    [
        new("a", CypherValue.Of($"entity:{(int)(i * 7919L % _nodes)}")),
        new("b", CypherValue.Of($"entity:{(int)(i % 10 == 0 ? i / 10 % 100 : ((i * 104_729L) + 13) % _nodes)}")),
        new("key", CypherValue.Of((long)i)),
        new("year", CypherValue.Of(1990L + (i % 30))),
        new("weight", CypherValue.Of(i % 100 / 100.0)),
    ]));

    private CypherDatabase MeasureOpening()
    {
        var clock = new Clock();
        var database = CypherDatabase.Open(_path);
        database.OpenSession().Run("MATCH (n:Entity {id: $id}) RETURN n.name", Id(1)).Dispose();
        Console.WriteLine($"open and first lookup: {clock.Wall.TotalMilliseconds:n0} ms, cpu {clock.Processor.TotalMilliseconds:n0} (floor 150)");
        return database;
    }

    private void Ask(CypherSession session)
    {
        Measure(session, "lookup by key", "MATCH (n:Entity {id: $id}) RETURN n.name", 2_000, 0.1);
        Measure(session, "1 hop", "MATCH (n:Entity {id: $id})-[:KNOWS]->(m) RETURN m.name", 1_000, 0.15);
        Measure(session, "2 hops, distinct count", "MATCH (n:Entity {id: $id})-[:KNOWS]->()-[:KNOWS]->(m) RETURN count(DISTINCT m)", 500, 0.3);
        Measure(session, "1 to 3 hops", "MATCH (n:Entity {id: $id})-[:KNOWS*1..3]->(m) RETURN count(DISTINCT m)", 200, 0.3);
        Measure(session, "1 to 5 hops", "MATCH (n:Entity {id: $id})-[:KNOWS*1..5]->(m) RETURN count(DISTINCT m)", 5, 5);
        Measure(
            session,
            "shortest path of at most 8",
            "MATCH (a:Entity {id: $id}), (b:Entity {id: $other}), p = shortestPath((a)-[:KNOWS*..8]-(b)) RETURN length(p)",
            50,
            10);
        Measure(session, "MERGE of one node", "MERGE (n:Entity {id: $id}) SET n.seen = 1", 500, 0.1);
        Measure(session, "group, average, top 10", "MATCH (n:Entity) RETURN n.kind AS kind, avg(n.score) AS score ORDER BY score DESC LIMIT 10", 5, 30);
        Measure(session, "top 10 by in-degree", "MATCH (n:Entity)<-[r:KNOWS]-() RETURN n.id, count(r) AS degree ORDER BY degree DESC LIMIT 10", 3, 50);
        Measure(session, "filter on all relationships", "MATCH ()-[r:KNOWS]->() WHERE r.year = 2001 RETURN count(r)", 3, 50);
    }

    private void Measure(CypherSession session, string what, string statement, int times, double floor)
    {
        // The first run plans the statement and reads what it touches from the file.
        var first = new Clock();
        session.Run(statement, Id(1)).Dispose();
        var cold = first.Processor.TotalMilliseconds;
        var clock = new Clock();
        for (var i = 0; i < times; i++)
        {
            session.Run(statement, Id(_random.Next(_nodes))).Dispose();
        }

        Console.WriteLine($"{what}: {clock.Wall.TotalMilliseconds / times:n3} ms, cpu {clock.Processor.TotalMilliseconds / times:n3}, first {cold:n1} (floor {floor})");
    }

    private Dictionary<string, CypherValue> Id(int number) => new()
    {
        ["id"] = CypherValue.Of($"entity:{number}"),
        ["other"] = CypherValue.Of($"entity:{(number * 31) % _nodes}"),
    };
}

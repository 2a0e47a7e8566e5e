using KnowledgeGraph.Cypher.Values;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Cypher.Tests.Execution;

public sealed class QueryTests : IDisposable
{
    private readonly CypherDatabase _database = CypherDatabase.OpenInMemory();
    private readonly CypherSession _session;

    public QueryTests() => _session = _database.OpenSession();

    public void Dispose()
    {
        _session.Dispose();
        _database.Dispose();
    }

    [Fact]
    public void What_was_created_can_be_matched()
    {
        var created = _session.Run("CREATE (a:Person {name: 'Ada'})-[:KNOWS {since: 1833}]->(b:Person {name: 'Charles'})");
        created.Counters.NodesCreated.ShouldBe(2);
        created.Counters.RelationshipsCreated.ShouldBe(1);

        Rows("MATCH (a:Person)-[r:KNOWS]->(b) RETURN a.name, r.since, b.name").ShouldBe(["'Ada', 1833, 'Charles'"]);
    }

    [Fact]
    public void Two_relationships_of_one_pattern_are_never_the_same()
    {
        _session.Run("CREATE ()-[:T]->()");

        Rows("MATCH (x)--(y)--(z) RETURN count(*)").ShouldBe(["0"]);
        Rows("MATCH (x)-[a]->(y), (p)-[b]->(q) RETURN count(*)").ShouldBe(["0"]);
        Rows("MATCH (x)-[*1..3]-(z) RETURN count(*)").ShouldBe(["2"]);
    }

    [Fact]
    public void Merge_finds_what_an_earlier_row_made()
    {
        _session.Run("CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE");
        var rows = CypherValue.List(new[] { "a", "b", "a" }
            .Select(id => CypherValue.Map(CypherMap.From([KeyValuePair.Create("id", CypherValue.Of(id))]))).ToArray());

        var merged = _session.Run(
            "UNWIND $rows AS row MERGE (e:Entity {id: row.id}) ON CREATE SET e.seen = 1 ON MATCH SET e.seen = e.seen + 1",
            new Dictionary<string, CypherValue> { ["rows"] = rows });

        merged.Counters.NodesCreated.ShouldBe(2);
        Rows("MATCH (e:Entity) RETURN e.id, e.seen ORDER BY e.id").ShouldBe(["'a', 2", "'b', 1"]);
        _session.Explain("MATCH (e:Entity {id: 'a'}) RETURN e").ShouldContain("UniqueIndexSeek e:Entity(id)");
    }

    [Fact]
    public void Shortest_paths_are_found_from_both_ends()
    {
        _session.Run("CREATE (a {n: 1})-[:T]->(b {n: 2})-[:T]->(c {n: 3})-[:T]->(d {n: 4}), (a)-[:U]->(d)");

        Rows("MATCH (a {n: 1}), (d {n: 4}), p = shortestPath((a)-[:T*]->(d)) RETURN length(p)").ShouldBe(["3"]);
        Rows("MATCH (a {n: 1}), (d {n: 4}), p = shortestPath((a)-[*]-(d)) RETURN length(p)").ShouldBe(["1"]);
        Rows("MATCH (a {n: 2}), (d {n: 4}) MATCH p = allShortestPaths((a)-[*..5]-(d)) RETURN [n IN nodes(p) | n.n]").ShouldBe(["[2, 3, 4]", "[2, 1, 4]"], ignoreOrder: true);
    }

    [Fact]
    public void A_shortest_path_is_the_shortest_of_those_that_meet_the_condition()
    {
        _session.Run("CREATE (a {n: 1})-[:T {c: 1}]->(b {n: 2})-[:T {c: 1}]->(c {n: 3}), (a)-[:T]->(c)");

        const string Path = "MATCH (a {n: 1}), (c {n: 3}) MATCH p = shortestPath((a)-[*]-(c)) ";
        Rows(Path + "RETURN length(p)").ShouldBe(["1"]);
        Rows(Path + "WHERE all(r IN relationships(p) WHERE r.c IS NOT NULL) RETURN length(p)").ShouldBe(["2"]);
        Rows(Path + "WHERE any(r IN relationships(p) WHERE r.c = 1) RETURN length(p)").ShouldBe(["2"]);
        Rows(Path + "WHERE none(n IN nodes(p) WHERE n.n = 2) RETURN length(p)").ShouldBe(["1"]);
        Rows(Path + "WHERE length(p) > 2 RETURN length(p)").ShouldBeEmpty();
    }

    private List<string> Rows(string statement) =>
        [.. _session.Run(statement).Rows.Select(row => string.Join(", ", row.Select(value => value.ToString())))];
}

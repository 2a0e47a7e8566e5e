using KnowledgeGraph.Cypher.Values;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Cypher.Tests.Execution;

/// <summary>What the engine takes beyond openCypher 9, and what the compatibility kit does not ask about.</summary>
public sealed class LanguageTests : IDisposable
{
    private readonly CypherDatabase _database = CypherDatabase.OpenInMemory();
    private readonly CypherSession _session;

    public LanguageTests()
    {
        _session = _database.OpenSession();
        _session.Run("""
            CREATE (a:Person:Founder {id: 'a', name: 'Ada', age: 36}), (b:Person {id: 'b', name: 'Bob'}), (c:Company {id: 'c', name: 'Co'}),
                   (a)-[:KNOWS {since: 1833}]->(b), (a)-[:FOUNDED {claim: 'x'}]->(c), (b)-[:WORKS_FOR]->(c)
            """);
    }

    public void Dispose()
    {
        _session.Dispose();
        _database.Dispose();
    }

    [Theory]
    [InlineData("MATCH (n:Person|Company) RETURN n.id ORDER BY n.id", "'a'; 'b'; 'c'")]
    [InlineData("MATCH (n:Person&!Founder) RETURN n.id", "'b'")]
    [InlineData("MATCH (n:%) RETURN count(*)", "3")]
    [InlineData("MATCH (n:!Person) RETURN n.id", "'c'")]
    [InlineData("MATCH (n) WHERE n:Person AND NOT n:Founder RETURN n.id", "'b'")]
    [InlineData("MATCH (n:$($label)) RETURN n.id", "'c'")]
    [InlineData("MATCH ()-[r:$($type)]->(n) RETURN n.id", "'b'")]
    [InlineData("MATCH ()-[r:!KNOWS]->(n) RETURN DISTINCT n.id", "'c'")]
    [InlineData("MATCH (n {id: 'a'}) RETURN n[$key]", "'Ada'")]
    [InlineData("MATCH (n {id: 'a'}) RETURN n {.name, .missing, years: n.age, list: [1]}", "{name: 'Ada', missing: null, years: 36, list: [1]}")]
    [InlineData("MATCH (n {id: 'b'}) RETURN n {.*, x: 1}", "{id: 'b', name: 'Bob', x: 1}")]
    [InlineData("MATCH (n) WHERE EXISTS { (n)-[:FOUNDED]->() } RETURN n.id", "'a'")]
    [InlineData("MATCH (n) WHERE NOT EXISTS { MATCH (n)-->(m) WHERE m.name = 'Co' } RETURN n.id", "'c'")]
    [InlineData("MATCH (n:Person) RETURN n.id, COUNT { (n)-->() } AS out ORDER BY n.id", "'a', 2; 'b', 1")]
    [InlineData("MATCH (n {id: 'a'}) RETURN COLLECT { MATCH (n)-->(m) RETURN m.id ORDER BY m.id }", "['b', 'c']")]
    [InlineData("MATCH (n:Person) CALL (n) { MATCH (n)-->(m) RETURN count(m) AS k } RETURN n.id, k ORDER BY k", "'b', 1; 'a', 2")]
    [InlineData("MATCH (n:Person) CALL { WITH n MATCH (n)-->(m:Person) RETURN m.id AS k } RETURN n.id, k", "'a', 'b'")]
    [InlineData("CALL { RETURN 1 AS x UNION RETURN 2 AS x } RETURN sum(x)", "3")]
    [InlineData("MATCH (n:Person) WITH n ORDER BY n.id RETURN [(n)-[r]->(m) WHERE m.id = 'c' | type(r)] AS types", "['FOUNDED']; ['WORKS_FOR']")]
    [InlineData("RETURN reduce(s = 0, x IN range(1, 4) | s + x)", "10")]
    [InlineData("RETURN 'Ada Lovelace' =~ '(?i)ada.*', 'x' =~ 'X'", "true, false")]
    [InlineData("RETURN 'a' || 'b', [1] || [2]", "'ab', [1, 2]")]
    [InlineData("RETURN 1 < 2 < 3, 1 < 3 < 2, null IN [], [1, null] = [1, null]", "true, false, false, null")]
    [InlineData("CYPHER 5 RETURN 1 // comment", "1")]
    [InlineData("RETURN /* one */ 1 AS `two words`", "1")]
    [InlineData("MATCH (n WHERE n.age > 30)-[r WHERE r.since < 1900]->(m) RETURN m.id", "'b'")]
    [InlineData("MATCH (a {id: 'a'})-[*1..2]->(x) RETURN DISTINCT x.id ORDER BY x.id", "'b'; 'c'")]
    [InlineData("MATCH p = (a {id: 'a'})-[:KNOWS|WORKS_FOR*]->(c {id: 'c'}) RETURN [n IN nodes(p) | n.id]", "['a', 'b', 'c']")]
    [InlineData("MATCH (a {id: 'a'}) OPTIONAL MATCH (a)-[:NONE]->(x) RETURN x, count(x)", "null, 0")]
    [InlineData("MATCH (n) RETURN n.name AS name ORDER BY n.age, name LIMIT 1", "'Ada'")]
    [InlineData("UNWIND [3, 1, 2] AS x WITH x ORDER BY x DESC LIMIT 2 RETURN collect(x)", "[3, 2]")]
    [InlineData("WITH [1, 2, 3] AS l RETURN l[-1], l[1..], l[..-1], l[5]", "3, [2, 3], [1, 2], null")]
    [InlineData("MATCH (n:Person) RETURN count(DISTINCT n.name) AS n, min(n.name) AS first, avg(n.age) AS age", "2, 'Ada', 36.0")]
    [InlineData("MATCH (a:Person), (b:Person) WHERE a.id < b.id RETURN a.id, b.id", "'a', 'b'")]
    [InlineData("MATCH (a:Person), (c:Company), (a:Founder) RETURN a.id, c.id", "'a', 'c'")]
    [InlineData("MATCH (x {id: 'a'})-[r]-(y) WITH r, y MATCH (y)-[r]-(z) RETURN z.id, type(r) ORDER BY type(r)", "'a', 'FOUNDED'; 'a', 'KNOWS'")]
    public void A_query_gives(string statement, string rows) => Rows(statement).ShouldBe(rows);

    [Fact]
    public void Labels_and_types_can_come_from_rows()
    {
        _session.Run("UNWIND [{id: 'd', labels: ['Person', 'New'], type: 'KNOWS'}] AS row MERGE (n:Entity {id: row.id}) SET n:$(row.labels) WITH n, row MATCH (a {id: 'a'}) MERGE (a)-[r:$(row.type) {claim: row.id}]->(n)");

        Rows("MATCH (a)-[r:KNOWS {claim: 'd'}]->(n:New:Person:Entity) RETURN a.id, n.id").ShouldBe("'a', 'd'");
        _session.Run("MATCH (n:New) REMOVE n:$(['New', 'Person']) SET n += {x: 1, id: null}");
        Rows("MATCH (n:Entity) RETURN labels(n), properties(n)").ShouldBe("['Entity'], {x: 1}");
    }

    [Fact]
    public void Foreach_updates_and_leaves_the_rows_alone()
    {
        Rows("MATCH (n:Person) WITH collect(n) AS all FOREACH (n IN all | SET n.seen = true CREATE (:Log {of: n.id})) RETURN size(all)").ShouldBe("2");
        Rows("MATCH (l:Log) RETURN count(l), collect(l.of)").ShouldBe("2, ['a', 'b']");
    }

    [Fact]
    public void A_merge_without_match_makes_the_whole_pattern()
    {
        Rows("MATCH (a {id: 'a'}), (b {id: 'b'}) MERGE (a)-[r:KNOWS]->(b) ON CREATE SET r.new = true ON MATCH SET r.met = 2 RETURN r.new, r.met, r.since").ShouldBe("null, 2, 1833");
        Rows("MATCH (a {id: 'a'}), (b {id: 'b'}) MERGE (b)-[r:KNOWS]->(a) ON CREATE SET r.new = true RETURN r.new").ShouldBe("true");
    }

    [Fact]
    public void A_failing_statement_changes_nothing()
    {
        Should.Throw<CypherException>(() => _session.Run("UNWIND [1, 0] AS x CREATE (:T {v: 10 / x})")).Type.ShouldBe(CypherErrorType.ArithmeticError);
        Rows("MATCH (t:T) RETURN count(*)").ShouldBe("0");

        using (var transaction = _session.Begin())
        {
            transaction.Run("CREATE (:T {v: 1})");
            Should.Throw<CypherException>(() => transaction.Run("UNWIND [1, 0] AS x CREATE (:T {v: 10 / x})"));
            transaction.Commit();
        }

        using (var transaction = _session.Begin())
        {
            transaction.Run("MATCH (n) DETACH DELETE n");
        }

        Rows("MATCH (t:T) RETURN count(*)").ShouldBe("1");
    }

    [Fact]
    public void Constraints_hold_and_are_shown()
    {
        _session.Run("CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE").Counters.ConstraintsAdded.ShouldBe(1);
        _session.Run("CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE").Counters.ConstraintsAdded.ShouldBe(0);
        _session.Run("CREATE INDEX claim FOR ()-[r:FOUNDED]-() ON (r.claim)").Counters.IndexesAdded.ShouldBe(1);

        Rows("SHOW INDEXES YIELD name, entityType").ShouldBe("'claim', 'RELATIONSHIP'; 'person_id', 'NODE'");
        Should.Throw<CypherException>(() => _session.Run("CREATE (:Person {id: 'a'})")).Type.ShouldBe(CypherErrorType.ConstraintVerificationFailed);
        _session.Run("DROP CONSTRAINT person_id");
        Rows("SHOW CONSTRAINTS YIELD *").ShouldBe("");
    }

    [Fact]
    public void Explain_shows_the_plan_and_changes_nothing()
    {
        Rows("EXPLAIN CREATE (n:New)").ShouldBe("'Create (n)'; 'Argument'");
        Rows("MATCH (n:New) RETURN count(*)").ShouldBe("0");
    }

    [Fact]
    public void A_running_statement_can_be_cancelled()
    {
        using var cancel = new CancellationTokenSource();
        cancel.Cancel();
        Should.Throw<OperationCanceledException>(() => _session.Run("UNWIND range(1, 1000000) AS x RETURN sum(x)", null, cancel.Token));
    }

    private static readonly Dictionary<string, CypherValue> _parameters = new()
    {
        ["label"] = CypherValue.Of("Company"),
        ["type"] = CypherValue.Of("KNOWS"),
        ["key"] = CypherValue.Of("name"),
    };

    private string Rows(string statement) => string.Join("; ", _session.Run(statement, _parameters).Rows
        .Select(row => string.Join(", ", row.Select(value => value.ToString()))));
}

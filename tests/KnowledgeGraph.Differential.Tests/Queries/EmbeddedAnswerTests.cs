using KnowledgeGraph.Cli.Databases;
using KnowledgeGraph.Differential.Tests.Comparison;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Tests;
using Shouldly;

namespace KnowledgeGraph.Differential.Tests.Queries;

/// <summary>What can be held to where there is no server to compare with.</summary>
public sealed class EmbeddedAnswerTests : IAsyncLifetime, IAsyncDisposable
{
    private readonly EmbeddedDatabase _database = EmbeddedDatabase.OpenInMemory();
    private ICypherSession _session = null!;
    private Side _side = null!;

    public async Task InitializeAsync()
    {
        _session = await _database.OpenSessionAsync();
        await _session.ExecuteAsync(new CypherStatement(QueryFile.Read("probes.cypher")));
        _side = new Side(_session, await ElementKeys.OfAsync(_session));
    }

    async Task IAsyncLifetime.DisposeAsync() => await DisposeAsync();

    public async ValueTask DisposeAsync()
    {
        await _session.DisposeAsync();
        await _database.DisposeAsync();
    }

    [Fact]
    public async Task Every_generated_query_is_answered_or_refused_the_same_way_twice()
    {
        var refused = 0;
        foreach (var query in GeneratedQueries.All)
        {
            var answer = await _side.AskAsync(query);
            answer.ToString().ShouldBe((await _side.AskAsync(query)).ToString(), query.Text);
            refused += answer.Refusal is null ? 0 : 1;
        }

        refused.ShouldBeLessThan(GeneratedQueries.All.Count / 5, "the grammar should write queries that mean something");
    }

    /// <summary>The file holds what Neo4j 5.26 answered; <c>KG_ACCEPT=1</c> rewrites it.</summary>
    [Fact]
    public async Task What_was_mended_stays_mended()
    {
        var answers = new List<string>();
        foreach (var query in MendedQueries.All)
        {
            answers.Add($"{query.Text}\n{await _side.AskAsync(query)}\n");
        }

        var file = Path.Combine(RepositoryFiles.Root, "tests", "KnowledgeGraph.Differential.Tests", "Queries", "mended.answers.txt");
        var actual = string.Join('\n', answers);
        if (Environment.GetEnvironmentVariable("KG_ACCEPT") == "1")
        {
            await File.WriteAllTextAsync(file, actual);
        }

        actual.ShouldBe(await File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task An_element_carries_the_handle_that_elementId_writes()
    {
        var rows = await _session.ReadAsync(new CypherStatement(
            "MATCH (p:Probe)-[r]->(q) RETURN p, elementId(p) AS from, r, elementId(r) AS id, elementId(q) AS to"));
        rows.ShouldNotBeEmpty();
        foreach (var row in rows)
        {
            var relationship = (GraphRelationship)row[2]!;
            ((GraphNode)row[0]!).ElementId.ShouldBe(row[1]);
            relationship.ElementId.ShouldBe(row[3]);
            (relationship.StartElementId, relationship.EndElementId).ShouldBe(((string)row[1]!, (string)row[4]!));
        }
    }
}

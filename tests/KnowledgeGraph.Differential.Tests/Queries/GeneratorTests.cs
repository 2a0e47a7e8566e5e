using KnowledgeGraph.Cli.Databases;
using KnowledgeGraph.Differential.Tests.Comparison;
using KnowledgeGraph.Graph;
using Shouldly;

namespace KnowledgeGraph.Differential.Tests.Queries;

/// <summary>What can be told of the generated queries without a server.</summary>
public sealed class GeneratorTests
{
    [Fact]
    public void Every_rule_of_the_grammar_is_written_and_every_query_comes_once()
    {
        var queries = GeneratedQueries.All.Select(query => query.Text).ToList();
        queries.Count.ShouldBeGreaterThan(600);
        queries.ShouldBeUnique();
        queries.ShouldAllBe(query => !query.Contains("<@"));
    }

    [Fact]
    public void A_seed_always_gives_the_same_queries()
    {
        foreach (var topic in Grammar.OfQueries.Topics)
        {
            new QueryGenerator(Grammar.OfQueries, 7).Queries(topic, 20).ShouldBe(new QueryGenerator(Grammar.OfQueries, 7).Queries(topic, 20));
        }
    }

    [Fact]
    public async Task The_embedded_engine_answers_or_refuses_each_and_gives_the_same_answer_twice()
    {
        await using var database = EmbeddedDatabase.OpenInMemory();
        await using var session = await database.OpenSessionAsync();
        await session.ExecuteAsync(new CypherStatement(QueryFile.Read("probes.cypher")));
        var side = new Side(session, await ElementKeys.OfAsync(session));
        foreach (var query in GeneratedQueries.All)
        {
            (await side.AskAsync(query)).ToString().ShouldBe((await side.AskAsync(query)).ToString(), query.Text);
        }
    }

    [Fact]
    public async Task The_embedded_engine_refuses_few_queries_but_those_that_are_meant_to_be_refused()
    {
        await using var database = EmbeddedDatabase.OpenInMemory();
        await using var session = await database.OpenSessionAsync();
        await session.ExecuteAsync(new CypherStatement(QueryFile.Read("probes.cypher")));
        var side = new Side(session, new ElementKeys());
        var refused = 0;
        foreach (var query in GeneratedQueries.All)
        {
            refused += (await side.AskAsync(query)).Refusal is null ? 0 : 1;
        }

        refused.ShouldBeInRange(40, GeneratedQueries.All.Count / 5);
    }
}

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
}

using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Differential.Tests.Queries;

/// <summary>The queries of every run: so many of each topic of the grammar, from a fixed seed.</summary>
internal static class GeneratedQueries
{
    private const int OfEachTopic = 48;

    private const int Seed = 1;

    public static IReadOnlyList<CypherStatement> All { get; } =
        [.. Grammar.OfQueries.Topics.SelectMany(topic => new QueryGenerator(Grammar.OfQueries, Seed).Queries(topic, OfEachTopic)).Select(Statement)];

    public static CypherStatement Statement(string query) => new(query, QueryParameters.All);
}

using System.Globalization;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Differential.Tests.Queries;

/// <summary>
/// The queries of every run: so many of each topic of the grammar, from a fixed seed. KG_DIFFERENTIAL_SEED names another seed,
/// for a search that goes further.
/// </summary>
internal static class GeneratedQueries
{
    private const int OfEachTopic = 48;

    private static readonly int Seed =
        int.TryParse(Environment.GetEnvironmentVariable("KG_DIFFERENTIAL_SEED"), NumberStyles.None, CultureInfo.InvariantCulture, out var seed) ? seed : 1;

    public static IReadOnlyList<CypherStatement> All { get; } =
        [.. Grammar.OfQueries.Topics.SelectMany(topic => new QueryGenerator(Grammar.OfQueries, Seed).Queries(topic, OfEachTopic)).Select(Statement)];

    public static CypherStatement Statement(string query) => new(query, QueryParameters.All);
}

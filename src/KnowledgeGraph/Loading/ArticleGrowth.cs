using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Loading;

/// <summary>
/// What is left to settle once articles of which the graph knew nothing have been written: what can only have grown need
/// not be counted again, and what is new was written as it must be.
/// </summary>
/// <param name="graphs">The articles.</param>
/// <param name="known">Claims of theirs that the graph had before.</param>
/// <param name="renamed">Entities that the graph had by another name.</param>
internal sealed class ArticleGrowth(IReadOnlyList<ArticleGraph> graphs, IReadOnlySet<string> known, IReadOnlyList<string> renamed)
{
    /// <summary>Those without rows are left out; ids are in ordinal order, so that writers lock alike.</summary>
    public IEnumerable<CypherStatement> Statements()
    {
        var names = EntityGrowth.Of(graphs);
        (string Name, string Parameter, IReadOnlyList<object?> Rows)[] statements =
        [
            ("claims-refresh", "claims", Sorted(known)),
            ("facts-refresh", "claims", Sorted(known)),
            ("speakers", "claims", Sorted(Spoken())),
            ("entities-unsupported-delete", "entities", Sorted(Unmentioned())),
            ("entities-grow", "rows", [.. names.Rows]),
            ("entities-refresh", "entities", Sorted(renamed.Concat(names.Renamed))),
        ];
        return statements.Where(statement => statement.Rows.Count > 0)
            .Select(statement => LoadStatement.Of(statement.Name, (statement.Parameter, statement.Rows)));
    }

    private IEnumerable<string> Spoken() =>
        from row in graphs.SelectMany(graph => graph.Evidence)
        where ((IReadOnlyDictionary<string, object?>)row["props"]!).GetValueOrDefault("speaker") is not null
        select (string)row["claim"]!;

    /// <summary>Entities that came with the articles and that nothing in them speaks of.</summary>
    private IEnumerable<string> Unmentioned() =>
        graphs.SelectMany(graph => graph.EntityIds.OfType<string>())
            .Except(graphs.SelectMany(graph => graph.Mentions).Select(row => (string)row["entity"]!), StringComparer.Ordinal)
            .Except(graphs.SelectMany(graph => graph.Claims).Select(row => (string)row["subject"]!), StringComparer.Ordinal)
            .Except(graphs.SelectMany(graph => graph.ClaimObjects).Select(row => (string)row["object"]!), StringComparer.Ordinal);

    private static IReadOnlyList<object?> Sorted(IEnumerable<string> ids) =>
        [.. ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}

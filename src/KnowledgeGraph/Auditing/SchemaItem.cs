using System.Text.RegularExpressions;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Loading;

namespace KnowledgeGraph.Auditing;

/// <summary>A constraint or an index by what it is for; the name may be another where somebody made it before us.</summary>
internal sealed partial record SchemaItem(string Kind, string Label, string Property)
{
    /// <summary>What <c>cypher/schema</c> asks for.</summary>
    public static IReadOnlyList<SchemaItem> Wanted { get; } =
        [.. GraphSchema.Statements.Select(statement => Shape().Match(statement.Text)).Select(match => new SchemaItem(
            match.Groups["kind"].Value.ToLowerInvariant(), match.Groups["label"].Value, match.Groups["property"].Value))];

    /// <summary>What the database has and keeps up to date, each of one label and one property.</summary>
    public static async Task<IReadOnlyList<SchemaItem>> StandingAsync(ICypherSession session, CancellationToken cancel) =>
    [
        .. await ShowAsync(session, "CONSTRAINTS", "constraint", cancel).ConfigureAwait(false),
        .. await ShowAsync(session, "INDEXES", "index", cancel).ConfigureAwait(false),
    ];

    public override string ToString() => $"{Kind} on {Label}.{Property}";

    private static async Task<IReadOnlyList<SchemaItem>> ShowAsync(ICypherSession session, string what, string kind, CancellationToken cancel)
    {
        await using var result = await session.RunAsync(new CypherStatement($"SHOW {what} YIELD *"), cancel).ConfigureAwait(false);
        var columns = result.Columns.Select((name, index) => (name, index)).ToDictionary(column => column.name, column => column.index, StringComparer.Ordinal);
        var items = new List<SchemaItem>();
        await foreach (var row in result.Rows.WithCancellation(cancel).ConfigureAwait(false))
        {
            var isReady = !columns.TryGetValue("state", out var state) || row[state] is "ONLINE";
            if (isReady && row[columns["labelsOrTypes"]] is IReadOnlyList<object?> and [string label] && row[columns["properties"]] is IReadOnlyList<object?> and [string property])
            {
                items.Add(new SchemaItem(kind, label, property));
            }
        }

        return items;
    }

    [GeneratedRegex(
        @"CREATE (?<kind>CONSTRAINT|INDEX) .*?\(\w+:(?<label>\w+)\)\s+(?:REQUIRE|ON)\s+\(?\w+\.(?<property>\w+)",
        RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Shape();
}

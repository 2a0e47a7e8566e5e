using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Loading;

/// <summary>The constraints and indexes of <c>cypher/schema</c>.</summary>
public static class GraphSchema
{
    /// <summary>In the order in which they must be run; each may be run again without effect.</summary>
    public static IReadOnlyList<CypherStatement> Statements { get; } =
        [.. EmbeddedText.In("cypher/schema/")
            .SelectMany(path => CypherScript.Split(EmbeddedText.Read(path)))
            .Select(text => new CypherStatement(text))];

    /// <summary>Brings a database up to this schema, each statement a transaction of its own.</summary>
    public static async Task ApplyAsync(ICypherSession session, CancellationToken cancel = default)
    {
        foreach (var statement in Statements)
        {
            await session.ExecuteAsync(statement, cancel).ConfigureAwait(false);
        }
    }
}

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
            await ApplyAsync(session, statement, cancel).ConfigureAwait(false);
        }
    }

    /// <summary>
    /// Two loaders that start at once may both see that a constraint is not there, and Neo4j then refuses the slower one in
    /// spite of IF NOT EXISTS; asked again, the statement finds it and does nothing.
    /// </summary>
    private static async Task ApplyAsync(ICypherSession session, CypherStatement statement, CancellationToken cancel)
    {
        try
        {
            await session.ExecuteAsync(statement, cancel).ConfigureAwait(false);
        }
        catch (KnowledgeGraphException fault) when (fault is not EnvironmentException)
        {
            await session.ExecuteAsync(statement, cancel).ConfigureAwait(false);
        }
    }
}

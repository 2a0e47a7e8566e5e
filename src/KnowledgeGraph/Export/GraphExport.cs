using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Export;

/// <summary>
/// Writes a whole graph out, in the order of its keys: the same graph gives the same text, from every database, with "\n" at
/// line ends. A graph that changes meanwhile comes out in part as it was and in part as it is.
/// </summary>
public static class GraphExport
{
    /// <summary>JSON Lines: an object for each node, then for each relationship.</summary>
    public static Task JsonAsync(ICypherSession session, TextWriter output, CancellationToken cancel = default) =>
        RunAsync(session, new JsonFormat(output), cancel);

    /// <summary>A script for an empty database, with its constraints and indexes; each statement ends its line.</summary>
    public static Task CypherAsync(ICypherSession session, TextWriter output, CancellationToken cancel = default) =>
        RunAsync(session, new CypherFormat(output), cancel);

    /// <summary><see href="http://graphml.graphdrawing.org/primer/graphml-primer.html">GraphML</see> with typed keys.</summary>
    public static Task GraphmlAsync(ICypherSession session, TextWriter output, CancellationToken cancel = default) =>
        RunAsync(session, new GraphmlFormat(output), cancel);

    /// <summary>Two tables with headers for <c>neo4j-admin database import</c>, and a script to be run afterwards.</summary>
    public static Task CsvAsync(
        ICypherSession session, TextWriter nodes, TextWriter relationships, TextWriter afterwards, CancellationToken cancel = default) =>
        RunAsync(session, new CsvFormat(nodes, relationships, afterwards), cancel);

    private static async Task RunAsync(ICypherSession session, IExportFormat format, CancellationToken cancel)
    {
        var reader = await GraphReader.OpenAsync(session, cancel).ConfigureAwait(false);
        format.Begin(reader.NodeTypes.All, reader.RelationshipTypes.All);
        await foreach (var node in reader.NodesAsync(cancel).ConfigureAwait(false))
        {
            format.Write(node);
        }

        await foreach (var relationship in reader.RelationshipsAsync(cancel).ConfigureAwait(false))
        {
            format.Write(relationship);
        }

        format.End();
    }
}

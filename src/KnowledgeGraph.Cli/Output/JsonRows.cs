using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Cli.Output;

/// <summary>A JSON array with an object for each row, a line each.</summary>
internal static class JsonRows
{
    public static async Task PrintAsync(ICypherResult result, TextWriter writer, CancellationToken cancel)
    {
        var separator = "[";
        await foreach (var row in result.Rows.WithCancellation(cancel))
        {
            writer.Write(separator + "\n  " + Line(result.Columns, row));
            separator = ",";
        }

        writer.Write(separator == "[" ? "[]\n" : "\n]\n");
    }

    private static string Line(IReadOnlyList<string> columns, IReadOnlyList<object?> row) => GraphJson.Line(json =>
    {
        for (var i = 0; i < columns.Count; i++)
        {
            GraphJson.Write(json, columns[i], row[i]);
        }
    });
}

using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Cli.Output;

/// <summary>RFC 4180, with a header line and "\n" at line ends.</summary>
internal static class CsvRows
{
    public static async Task PrintAsync(ICypherResult result, TextWriter writer, CancellationToken cancel)
    {
        Write(writer, result.Columns);
        await foreach (var row in result.Rows.WithCancellation(cancel))
        {
            Write(writer, row.Select(CellText.Of));
        }
    }

    private static void Write(TextWriter writer, IEnumerable<string> cells) =>
        writer.Write(string.Join(',', cells.Select(Quote)) + "\n");

    private static string Quote(string cell) =>
        cell.AsSpan().IndexOfAny(",\"\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}

using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Cli.Output;

/// <summary>A GitHub table.</summary>
internal static class MarkdownRows
{
    public static async Task PrintAsync(ICypherResult result, TextWriter writer, CancellationToken cancel)
    {
        Write(writer, result.Columns);
        Write(writer, result.Columns.Select(_ => "---"));
        await foreach (var row in result.Rows.WithCancellation(cancel))
        {
            Write(writer, row.Select(CellText.Of).Select(Escape));
        }
    }

    private static void Write(TextWriter writer, IEnumerable<string> cells) => writer.Write($"| {string.Join(" | ", cells)} |\n");

    private static string Escape(string cell) =>
        cell.ReplaceLineEndings(" ").Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal);
}

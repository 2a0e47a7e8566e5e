using KnowledgeGraph.Graph;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Output;

internal static class TableRows
{
    public static async Task PrintAsync(ICypherResult result, IAnsiConsole console, CancellationToken cancel)
    {
        var table = new Table { Border = TableBorder.Rounded };
        foreach (var column in result.Columns)
        {
            table.AddColumn(new TableColumn(new Text(column, new Style(decoration: Decoration.Bold))));
        }

        await foreach (var row in result.Rows.WithCancellation(cancel))
        {
            table.AddRow(row.Select(cell => new Text(CellText.Of(cell))));
        }

        if (result.Columns.Count == 0)
        {
            return;
        }

        console.Write(table);
        console.WriteLine(table.Rows.Count == 1 ? "1 row" : $"{table.Rows.Count} rows");
    }
}

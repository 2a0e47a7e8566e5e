using KnowledgeGraph.Cli.Terminals;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Cli.Output;

/// <summary>Prints an answer in the format asked for; all but the table as the rows arrive.</summary>
internal static class RowPrinter
{
    public static Task PrintAsync(ICypherResult result, RowFormat format, Terminal terminal, CancellationToken cancel) => format switch
    {
        RowFormat.Json => JsonRows.PrintAsync(result, terminal.Data, cancel),
        RowFormat.Csv => CsvRows.PrintAsync(result, terminal.Data, cancel),
        RowFormat.Markdown => MarkdownRows.PrintAsync(result, terminal.Data, cancel),
        _ => TableRows.PrintAsync(result, terminal.DataConsole, cancel),
    };
}

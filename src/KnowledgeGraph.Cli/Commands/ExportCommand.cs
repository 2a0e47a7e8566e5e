using System.CommandLine;
using KnowledgeGraph.Cli.Databases;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Terminals;
using KnowledgeGraph.Export;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg export</c></summary>
internal static class ExportCommand
{
    public static Command Create(Terminal terminal)
    {
        var format = new Option<ExportFormat>("--format", "-f")
        {
            HelpName = "json|csv|cypher|graphml",
            Description = "JSON Lines; two tables for neo4j-admin database import; a script for an empty database; GraphML [default: json]",
        };
        var output = new Option<string?>("--output", "-o")
        {
            HelpName = "FILE|FOLDER",
            Description = "Where to write [default: standard output]. Tables need a folder.",
        };
        var database = DatabaseOption.Create();
        var command = new Command("export", "Write the whole graph out, in the order of its keys: the same graph gives the same bytes, from a file or a server.")
        {
            database, format, output,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            var (chosen, path) = (parsed.GetValue(format), parsed.GetValue(output));
            if (chosen == ExportFormat.Csv && path is null)
            {
                throw new KnowledgeGraphException("the format csv is two tables and needs a folder: add --output FOLDER");
            }

            await using var graph = DatabaseConnector.OpenExisting(parsed.Settings(database));
            await using var session = await graph.OpenSessionAsync(cancel);
            await (chosen == ExportFormat.Csv ? TablesAsync(session, path!, terminal, cancel) : TextAsync(session, chosen, path, terminal, cancel));
            return ExitCode.Done;
        });
        return command;
    }

    private static async Task TextAsync(ICypherSession session, ExportFormat format, string? path, Terminal terminal, CancellationToken cancel)
    {
        if (path is null)
        {
            await WriteAsync(session, format, terminal.Data, cancel);
            return;
        }

        await using var file = new WholeFile(path);
        await WriteAsync(session, format, file.Writer, cancel);
        await file.KeepAsync();
    }

    private static Task WriteAsync(ICypherSession session, ExportFormat format, TextWriter writer, CancellationToken cancel) => format switch
    {
        ExportFormat.Cypher => GraphExport.CypherAsync(session, writer, cancel),
        ExportFormat.Graphml => GraphExport.GraphmlAsync(session, writer, cancel),
        _ => GraphExport.JsonAsync(session, writer, cancel),
    };

    private static async Task TablesAsync(ICypherSession session, string folder, Terminal terminal, CancellationToken cancel)
    {
        await using var nodes = new WholeFile(Path.Combine(folder, "nodes.csv"));
        await using var relationships = new WholeFile(Path.Combine(folder, "relationships.csv"));
        await using var afterwards = new WholeFile(Path.Combine(folder, "after-import.cypher"));
        await GraphExport.CsvAsync(session, nodes.Writer, relationships.Writer, afterwards.Writer, cancel);
        await nodes.KeepAsync();
        await relationships.KeepAsync();
        await afterwards.KeepAsync();
        await terminal.Diagnostics.WriteLineAsync(
            "for an empty database on a stopped server: neo4j-admin database import full --nodes=nodes.csv --relationships=relationships.csv " +
            "--multiline-fields=true --array-delimiter=U+001F neo4j; then, on the started one: kg query - < after-import.cypher");
    }
}

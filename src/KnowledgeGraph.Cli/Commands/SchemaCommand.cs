using System.CommandLine;
using KnowledgeGraph.Cli.Databases;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Terminals;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Loading;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg schema apply|show</c></summary>
internal static class SchemaCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("schema", "The graph's constraints and indexes.");
        command.Subcommands.Add(CreateApply(terminal));
        command.Subcommands.Add(CreateShow(terminal));
        return command;
    }

    private static Command CreateApply(Terminal terminal)
    {
        var database = DatabaseOption.Create();
        var apply = new Command("apply", "Make them where they are missing; loading does this by itself.") { database };
        apply.SetAction(async (parsed, cancel) =>
        {
            await using var graph = DatabaseConnector.Open(parsed.Settings(database));
            await using var session = await graph.OpenSessionAsync(cancel);
            await GraphSchema.ApplyAsync(session, cancel);
            await terminal.Diagnostics.WriteLineAsync($"{GraphSchema.Statements.Count} constraints and indexes stand in {graph.Address}");
            return ExitCode.Done;
        });
        return apply;
    }

    private static Command CreateShow(Terminal terminal)
    {
        var database = DatabaseOption.Create();
        var format = RowFormatOption.Create();
        var show = new Command("show", "List those that the database has.") { database, format };
        show.SetAction(async (parsed, cancel) =>
        {
            await using var graph = DatabaseConnector.Open(parsed.Settings(database));
            await using var session = await graph.OpenSessionAsync(cancel);
            foreach (var text in (string[])["SHOW CONSTRAINTS", "SHOW INDEXES"])
            {
                await using var result = await session.RunAsync(new CypherStatement(text), cancel);
                await RowPrinter.PrintAsync(result, parsed.GetValue(format), terminal, cancel);
            }

            return ExitCode.Done;
        });
        return show;
    }
}

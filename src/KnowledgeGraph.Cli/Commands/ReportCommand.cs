using System.CommandLine;
using KnowledgeGraph.Cli.Configuration;
using KnowledgeGraph.Cli.Databases;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Terminals;
using KnowledgeGraph.Reports;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg report list|show|run</c></summary>
internal static class ReportCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("report", "Saved questions. Your own go in a folder named by KG_REPORTS or appsettings.json, or are given as a path.");
        command.Subcommands.Add(CreateList(terminal));
        command.Subcommands.Add(CreateShow(terminal));
        command.Subcommands.Add(CreateRun(terminal));
        command.SetAction(_ => List(terminal));
        return command;
    }

    private static Command CreateList(Terminal terminal)
    {
        var list = new Command("list", "All of them, with their parameters.");
        list.SetAction(_ => List(terminal));
        return list;
    }

    private static Command CreateShow(Terminal terminal)
    {
        var name = NameArgument();
        var show = new Command("show", "The Cypher of one, ready to paste into Neo4j Browser.") { name };
        show.SetAction(parsed =>
        {
            terminal.Data.WriteLine(Catalog().Find(parsed.GetRequiredValue(name)).Text.TrimEnd());
            return ExitCode.Done;
        });
        return show;
    }

    private static Command CreateRun(Terminal terminal)
    {
        var name = NameArgument();
        var parameters = ParameterOption.Create("A value for one of its parameters; those with a default may be left out.");
        var database = DatabaseOption.Create();
        var format = RowFormatOption.Create();
        var run = new Command("run", "Ask one, for example: kg report run timeline --param name=\"Xie Saining\"") { name, parameters, database, format };
        run.SetAction(async (parsed, cancel) =>
        {
            var settings = parsed.Settings(database);
            var report = new ReportCatalog(settings.Reports).Find(parsed.GetRequiredValue(name));
            var statement = report.Bind(NamedValue.ParseAll(parsed.GetValue(parameters) ?? []));
            await using var graph = DatabaseConnector.OpenExisting(settings);
            await using var session = await graph.OpenSessionAsync(cancel);
            await using var result = await session.RunAsync(statement, cancel);
            await RowPrinter.PrintAsync(result, parsed.GetValue(format), terminal, cancel);
            return ExitCode.Done;
        });
        return run;
    }

    private static Argument<string> NameArgument() => new("name") { Description = "A report's name, or the path of a .cypher file." };

    private static ReportCatalog Catalog() =>
        new(KgConfiguration.Read(new Dictionary<string, string?>(StringComparer.Ordinal)).Reports);

    private static int List(Terminal terminal)
    {
        var table = new Table { Border = TableBorder.Rounded, ShowRowSeparators = true };
        table.AddColumns("report", "asks", "parameters");
        foreach (var report in Catalog().Reports)
        {
            table.AddRow(
                new Text(report.Name, new Style(decoration: Decoration.Bold)),
                new Text(report.Description.Length == 0 ? report.Title : $"{report.Title}. {report.Description}"),
                new Text(string.Join('\n', report.Parameters.Select(Describe))));
        }

        terminal.DataConsole.Write(table);
        return ExitCode.Done;
    }

    private static string Describe(ReportParameter parameter) =>
        $"{parameter.Name}{(parameter.HasDefault ? $" = {(parameter.Default is string words ? $"\"{words}\"" : CellText.Of(parameter.Default))}" : "")}: {parameter.Description}";
}

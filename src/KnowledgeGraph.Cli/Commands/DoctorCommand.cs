using System.CommandLine;
using KnowledgeGraph.Auditing;
using KnowledgeGraph.Cli.Checking;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Terminals;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg doctor</c></summary>
internal static class DoctorCommand
{
    public static Command Create(Terminal terminal)
    {
        var database = DatabaseOption.Create();
        var format = RowFormatOption.Create();
        var command = new Command(
            "doctor",
            "Check configuration, connection and graph, and say what to do about whatever is wrong. Changes nothing. " +
            "Two graphs with one fingerprint are the same, whatever the order of loading and the database.")
        {
            database, format,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            var results = await Checkup.RunAsync(parsed.Settings(database), TimeProvider.System, cancel);
            var rows = results.Select(result => (object?[])[result.Check, Words(result.State), result.Detail]);
            await using var list = new RowList(["check", "state", "detail"], rows);
            await RowPrinter.PrintAsync(list, parsed.GetValue(format), terminal, cancel);
            return results.All(result => result.State == CheckState.Passed) ? ExitCode.Done : ExitCode.Fault;
        });
        return command;
    }

    private static string Words(CheckState state) => state switch
    {
        CheckState.Passed => "ok",
        CheckState.Failed => "wrong",
        _ => "not reached",
    };
}

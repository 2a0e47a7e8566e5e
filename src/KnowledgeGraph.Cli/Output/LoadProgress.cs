using KnowledgeGraph.Cli.Terminals;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Output;

/// <summary>A progress bar on standard error while somebody watches; nothing otherwise.</summary>
internal static class LoadProgress
{
    /// <param name="terminal">Where to draw.</param>
    /// <param name="total">How many inputs there are.</param>
    /// <param name="work">Calls what it is given after each input.</param>
    public static Task RunAsync(Terminal terminal, int total, Func<Action, Task> work) =>
        !terminal.ShowsProgress || total < 2
            ? work(() => { })
            : terminal.DiagnosticsConsole.Progress()
                .AutoClear(true)
                .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
                .StartAsync(context =>
                {
                    var task = context.AddTask("loading", maxValue: total);
                    return work(() => task.Increment(1));
                });
}

using Spectre.Console;

namespace KnowledgeGraph.Cli.Terminals;

/// <summary>Where a command reads and writes: data to standard output, all else to standard error, colours only on a terminal.</summary>
public sealed class Terminal
{
    public Terminal(TextWriter data, TextWriter diagnostics, bool dataIsTerminal, bool diagnosticsIsTerminal)
    {
        Data = data;
        Diagnostics = diagnostics;
        DataConsole = Console(data, dataIsTerminal);
        DiagnosticsConsole = Console(diagnostics, diagnosticsIsTerminal);
        ShowsProgress = diagnosticsIsTerminal;
    }

    public TextWriter Data { get; }

    public TextWriter Diagnostics { get; }

    public IAnsiConsole DataConsole { get; }

    public IAnsiConsole DiagnosticsConsole { get; }

    /// <summary>Whether somebody is watching standard error.</summary>
    public bool ShowsProgress { get; }

    /// <summary>The process's own streams. <c>NO_COLOR</c> is honoured.</summary>
    public static Terminal OfProcess() => new(
        System.Console.Out, System.Console.Error, !System.Console.IsOutputRedirected, !System.Console.IsErrorRedirected);

    /// <summary>Through the console, which makes room above a progress bar where there is one.</summary>
    public void Complain(string message) => DiagnosticsConsole.WriteLine($"kg: {message}");

    private static IAnsiConsole Console(TextWriter writer, bool isTerminal)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = isTerminal ? InteractionSupport.Detect : InteractionSupport.No,
        });
        if (!isTerminal)
        {
            // A table in a file is read by programs and pagers: no line may be folded to somebody's window.
            console.Profile.Width = 10_000;
        }

        return console;
    }
}

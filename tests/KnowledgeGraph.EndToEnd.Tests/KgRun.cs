using KnowledgeGraph.Cli;
using KnowledgeGraph.Cli.Terminals;

namespace KnowledgeGraph.EndToEnd.Tests;

/// <summary>What a run of the command line printed and returned.</summary>
internal sealed record KgRun(int ExitCode, string Data, string Diagnostics)
{
    /// <summary>Runs <c>kg</c> in this process, as when its output is redirected.</summary>
    public static async Task<KgRun> Async(params string[] args)
    {
        using var data = new StringWriter { NewLine = "\n" };
        using var diagnostics = new StringWriter { NewLine = "\n" };
        var exitCode = await KgApplication.RunAsync(args, new Terminal(data, diagnostics, dataIsTerminal: false, diagnosticsIsTerminal: false));
        return new KgRun(exitCode, data.ToString(), diagnostics.ToString());
    }
}

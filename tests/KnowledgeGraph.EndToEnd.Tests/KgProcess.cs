using System.Diagnostics;
using KnowledgeGraph.Cli;

namespace KnowledgeGraph.EndToEnd.Tests;

/// <summary><c>kg</c> as a process of its own.</summary>
internal static class KgProcess
{
    /// <param name="variables">Set on top of this process's environment.</param>
    /// <param name="args">The command line.</param>
    public static Process Start(IReadOnlyDictionary<string, string> variables, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(KgApplication).Assembly.Location, .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    /// <summary>To its end.</summary>
    public static async Task<KgRun> RunAsync(IReadOnlyDictionary<string, string> variables, params string[] args)
    {
        using var process = Start(variables, args);
        var diagnostics = process.StandardError.ReadToEndAsync();
        var data = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new KgRun(process.ExitCode, data, await diagnostics);
    }
}

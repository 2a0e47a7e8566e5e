using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Cli;

namespace KnowledgeGraph.EndToEnd.Tests;

/// <summary><c>kg</c> as a process of its own.</summary>
internal static class KgProcess
{
    /// <param name="variables">Set on top of this process's environment.</param>
    /// <param name="args">The command line.</param>
    public static Process Start(IReadOnlyDictionary<string, string> variables, params string[] args)
    {
        string[] command = ["dotnet", typeof(KgApplication).Assembly.Location, .. args];
        if (IsInterruptIgnored())
        {
            command = ["env", "--default-signal=INT", .. command];
        }

        var start = new ProcessStartInfo(command[0], command[1..])
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

    /// <summary>
    /// Whether this process ignores the signal of Ctrl-C, as one does that a script has started in the background; its
    /// children would ignore it too.
    /// </summary>
    private static bool IsInterruptIgnored()
    {
        const string Status = "/proc/self/status";
        const string Ignored = "SigIgn:";
        const int Interrupt = 2;
        var mask = File.Exists(Status) ? File.ReadLines(Status).FirstOrDefault(line => line.StartsWith(Ignored, StringComparison.Ordinal)) : null;
        return mask is not null
            && (ulong.Parse(mask.AsSpan(Ignored.Length).Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture) >> (Interrupt - 1) & 1) != 0;
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

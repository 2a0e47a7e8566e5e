using System.ComponentModel;
using System.Diagnostics;

namespace KnowledgeGraph.Cli.Browsing;

/// <summary>Opens an address with the desktop's own program for addresses.</summary>
/// <param name="program">Found on the path; null on Windows, where the shell itself opens addresses.</param>
internal sealed class AddressOpener(string? program)
{
    private const int NotFound = 127;

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);

    public static AddressOpener OfPlatform() => new(
        OperatingSystem.IsWindows() ? null : OperatingSystem.IsMacOS() ? "open" : "xdg-open");

    /// <summary>Returns when the program has taken the address; one that stays in the foreground is left running.</summary>
    /// <exception cref="EnvironmentException">There is no such program, or it fails.</exception>
    public async Task OpenAsync(Uri address, CancellationToken cancel)
    {
        using var process = Start(address);
        if (process is null || !await EndsAsync(process, cancel) || process.ExitCode == 0)
        {
            return;
        }

        throw new EnvironmentException(process.ExitCode == NotFound
            ? $"there is no '{program}' on this machine to open the address with: open it by hand"
            : $"'{program}' could not open the address (exit code {process.ExitCode}): open it by hand");
    }

    /// <summary>The address is an argument of its own all the way and never part of a command's text.</summary>
    private Process? Start(Uri address)
    {
        try
        {
            return Process.Start(program is null
                ? new ProcessStartInfo(address.AbsoluteUri) { UseShellExecute = true }
                : new ProcessStartInfo("/bin/sh", ["-c", "exec \"$0\" \"$1\" </dev/null >/dev/null 2>&1", program, address.AbsoluteUri]));
        }
        catch (Win32Exception fault)
        {
            throw new EnvironmentException($"the address could not be opened ({fault.Message}): open it by hand", fault);
        }
    }

    private static async Task<bool> EndsAsync(Process process, CancellationToken cancel)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(LongestWait);
        try
        {
            await process.WaitForExitAsync(limit.Token);
            return true;
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return false;
        }
    }
}

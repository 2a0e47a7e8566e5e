using System.ComponentModel;
using System.Diagnostics;

namespace KnowledgeGraph.Neo4j.Tests.Server;

/// <summary>A disk in memory that is soon full; gone with everything on it when disposed of.</summary>
internal sealed class TinyDisk : IAsyncDisposable
{
    private TinyDisk(string folder) => Folder = folder;

    public string Folder { get; }

    /// <summary>Mounts one, or skips the test where that is refused.</summary>
    public static async Task<TinyDisk> MountAsync(int megabytes)
    {
        var disk = new TinyDisk(Directory.CreateTempSubdirectory("kg-tiny-disk-").FullName);
        var refusal = await RunAsync("mount", "-t", "tmpfs", "-o", $"size={megabytes}m", "tmpfs", disk.Folder);
        if (refusal is not null)
        {
            Directory.Delete(disk.Folder);
        }

        Skip.If(refusal is not null, $"No small disk can be mounted: {refusal}");
        return disk;
    }

    /// <summary>Takes all room but some, as other files would.</summary>
    public async Task FillAsync(int kilobytesLeft)
    {
        var room = new DriveInfo(Folder).AvailableFreeSpace - (kilobytesLeft * 1024L);
        await File.WriteAllBytesAsync(Path.Combine(Folder, "ballast"), new byte[Math.Max(0, room)]);
    }

    /// <summary>Makes room while the disk is in use.</summary>
    public async Task GrowAsync(int megabytes)
    {
        if (await RunAsync("mount", "-o", $"remount,size={megabytes}m", Folder) is { } refusal)
        {
            throw new InvalidOperationException(refusal);
        }
    }

    public async ValueTask DisposeAsync()
    {
        // Lazily: a server that is just ending may still hold a file.
        await RunAsync("umount", "--lazy", Folder);
        Directory.Delete(Folder);
    }

    /// <returns>What went wrong; null when nothing did.</returns>
    private static async Task<string?> RunAsync(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
            var error = await process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync();
            return process.ExitCode == 0 ? null : error.Trim();
        }
        catch (Win32Exception fault)
        {
            return fault.Message;
        }
    }
}

using System.Diagnostics;

namespace KnowledgeGraph.Benchmarks.Cypher;

/// <summary>Time since it was made: on the wall, and of the processors at work for this process.</summary>
internal sealed class Clock
{
    private readonly Stopwatch _wall = Stopwatch.StartNew();
    private readonly TimeSpan _processor = Used();

    public TimeSpan Wall => _wall.Elapsed;

    public TimeSpan Processor => Used() - _processor;

    private static TimeSpan Used()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }
}

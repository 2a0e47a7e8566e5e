using System.Globalization;
using KnowledgeGraph.Benchmarks.Cypher;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Benchmarks.Upserts;

/// <summary>
/// Writes the same facts into a real Neo4j in the ways of several programs, one after the other, each on a fresh server.
/// Prints a table row for each step: facts, seconds, facts a second, and processor seconds of the server and of ours, which
/// include making the articles up.
/// </summary>
internal sealed class UpsertBenchmark(IContender contender, BenchmarkServer server, int facts, TimeSpan budget)
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Planning = TimeSpan.FromSeconds(5);
    private static readonly int[] Steps = [1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000];

    private readonly NewsStream _news = new("news");
    private int _loaded;
    private long _before;

    /// <param name="arguments">The folder with <c>start</c> and <c>stop</c>; facts; seconds for each other contender; names of contenders, all unless said.</param>
    public static async Task<int> RunAsync(string[] arguments)
    {
        if (arguments is not [var kit, var facts, var seconds, .. var names])
        {
            await Console.Error.WriteLineAsync("usage: upserts SERVER_FOLDER FACTS SECONDS [CONTENDER...]");
            return 1;
        }

        Console.WriteLine("| contender | facts | seconds | facts/s | facts/s of the step | server CPU s | loader CPU s |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        foreach (var contender in All().Where(contender => names.Length == 0 || names.Contains(contender.Name, StringComparer.Ordinal)))
        {
            using var server = BenchmarkServer.Start(kit);
            var budget = contender is OurLoader ? TimeSpan.MaxValue : TimeSpan.FromSeconds(int.Parse(seconds, CultureInfo.InvariantCulture));
            await new UpsertBenchmark(contender, server, int.Parse(facts, CultureInfo.InvariantCulture), budget).RunAsync();
        }

        return 0;
    }

    private static IContender[] All() =>
    [
        new OurLoader(), new GraphRagWriter(resolvesEachDocument: true), new GraphRagWriter(resolvesEachDocument: false),
        new GraphBuilderWriter(), new GraphitiWriter(), new LightRagWriter(),
    ];

    private async Task RunAsync()
    {
        await PrepareAsync();
        var (wall, serverTime, ownTime) = (0.0, 0.0, 0.0);
        foreach (var step in Steps.Select(step => Math.Min(step, facts)).Distinct())
        {
            var (before, start, serverBefore, clock) = (wall, _loaded, server.ProcessorSeconds, new Clock());
            using var enough = Enough(wall);
            _loaded += await contender.LoadAsync(server.Database, Articles(step), enough.Token);
            wall += clock.Wall.TotalSeconds;
            ownTime += clock.Processor.TotalSeconds;
            serverTime += server.ProcessorSeconds - serverBefore;
            Print(start, before, wall, serverTime, ownTime);
            if (_loaded * NewsStream.FactsPerArticle < step)
            {
                break;
            }
        }

        await CheckAsync();
    }

    /// <summary>
    /// What the warm-up writes stays, and plans are made anew before the measurement: those that a server makes for an empty
    /// database can be bad, and that is no measure of the others.
    /// </summary>
    private async Task PrepareAsync()
    {
        await using var session = await server.Database.OpenSessionAsync();
        foreach (var statement in contender.Schema.Append("CALL db.awaitIndexes(60)"))
        {
            await session.ExecuteAsync(new CypherStatement(statement));
        }

        await WarmUpAsync(1_000_000, WarmUp);
        await session.ExecuteAsync(new CypherStatement("CALL db.clearQueryCaches()"));
        await WarmUpAsync(2_000_000, Planning);
        _before = await CountAsync(session);
    }

    private async Task WarmUpAsync(int from, TimeSpan span)
    {
        using var enough = new CancellationTokenSource(span);
        await contender.LoadAsync(server.Database, Enumerable.Range(from, 500_000).Select(new NewsStream("warm-up").Article), enough.Token);
    }

    /// <summary>From the first that is not loaded to the one with the last fact wanted; made up as they are read.</summary>
    private IEnumerable<ExtractionResult> Articles(int upTo)
    {
        var (first, end) = (_loaded, (upTo + NewsStream.FactsPerArticle - 1) / NewsStream.FactsPerArticle);
        return Enumerable.Range(first, end - first).Select(_news.Article);
    }

    private CancellationTokenSource Enough(double wall) =>
        budget == TimeSpan.MaxValue ? new CancellationTokenSource() : new CancellationTokenSource(budget - TimeSpan.FromSeconds(Math.Min(wall, budget.TotalSeconds)));

    private void Print(int start, double before, double wall, double serverTime, double ownTime)
    {
        var (written, ofStep) = (_loaded * NewsStream.FactsPerArticle, (_loaded - start) * NewsStream.FactsPerArticle);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {contender.Name} | {written:n0} | {wall:n1} | {written / wall:n0} | {ofStep / (wall - before):n0} | {serverTime:n1} | {ownTime:n1} |"));
    }

    /// <summary>What stands in the graph, and what the last thousand facts change when they come again.</summary>
    private async Task CheckAsync()
    {
        await using var session = await server.Database.OpenSessionAsync();
        var expected = Enumerable.Range(0, _loaded).SelectMany(index => _news.Article(index).Claims).Select(claim => claim.Id).Distinct(StringComparer.Ordinal).Count();
        var once = await CountAsync(session);
        var again = Enumerable.Range(Math.Max(0, _loaded - 125), Math.Min(125, _loaded)).Select(_news.Article).ToList();
        await contender.LoadAsync(server.Database, again, CancellationToken.None);
        var twice = await CountAsync(session);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{contender.Name}: {expected:n0} different facts sent, {once - _before:n0} in the graph; {again.Count * NewsStream.FactsPerArticle:n0} sent again, {twice - _before:n0} in the graph"));
    }

    private async Task<long> CountAsync(ICypherSession session) =>
        (long)(await session.ReadAsync(new CypherStatement(contender.Count)))[0][0]!;
}

using KnowledgeGraph.Graph;
using KnowledgeGraph.Neo4j.Faults;
using Polly;
using Polly.Retry;

namespace KnowledgeGraph.Neo4j.Sessions;

/// <summary>Tries work again after faults that pass by themselves, with growing waits that differ between loaders.</summary>
internal sealed class TransientRetry
{
    private static readonly TimeSpan FirstWait = TimeSpan.FromMilliseconds(100);

    private readonly ResiliencePipeline _transactions;
    private readonly ResiliencePipeline _statements;

    public TransientRetry(Neo4jOptions options)
    {
        _transactions = Pipeline(options, Transience.MayPass);
        _statements = Pipeline(options, Transience.HadNoEffect);
    }

    public async Task<T> TransactionAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancel) =>
        await _transactions.ExecuteAsync(async token => await work(token).ConfigureAwait(false), cancel).ConfigureAwait(false);

    public async Task<T> StatementAsync<T>(CypherStatement statement, Func<CancellationToken, Task<T>> work, CancellationToken cancel)
    {
        // A statement with transactions of its own may have committed some of them: only its author can say whether to repeat it.
        var mayRepeat = !statement.Text.Contains("TRANSACTIONS", StringComparison.OrdinalIgnoreCase);
        return mayRepeat
            ? await _statements.ExecuteAsync(async token => await work(token).ConfigureAwait(false), cancel).ConfigureAwait(false)
            : await work(cancel).ConfigureAwait(false);
    }

    private static ResiliencePipeline Pipeline(Neo4jOptions options, Func<EnvironmentException, bool> passes) =>
        options.Retries == 0
            ? ResiliencePipeline.Empty
            : new ResiliencePipelineBuilder()
                .AddRetry(new RetryStrategyOptions
                {
                    ShouldHandle = new PredicateBuilder().Handle(passes),
                    MaxRetryAttempts = options.Retries,
                    BackoffType = DelayBackoffType.Exponential,
                    UseJitter = true,
                    Delay = FirstWait,
                    MaxDelay = options.LongestWait,
                })
                .Build();
}

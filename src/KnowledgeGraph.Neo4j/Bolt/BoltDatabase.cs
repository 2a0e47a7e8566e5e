using KnowledgeGraph.Graph;
using Neo4j.Driver;

namespace KnowledgeGraph.Neo4j.Bolt;

/// <summary>A database on a Neo4j server, over Bolt with the official driver. Thread-safe; sessions are not.</summary>
internal sealed class BoltDatabase(Neo4jOptions options) : ICypherDatabase
{
    private readonly IDriver _driver = GraphDatabase.Driver(
        options.Address.Root,
        options.Username is null ? AuthTokens.None : AuthTokens.Basic(options.Username, options.Password ?? ""),
        config => config.WithConnectionTimeout(TimeSpan.FromSeconds(10)).WithMaxTransactionRetryTime(TimeSpan.Zero));

    private bool _isChecked;

    public string Address => options.Address.Text;

    public async Task<ICypherSession> OpenSessionAsync(CancellationToken cancel = default)
    {
        if (!_isChecked)
        {
            await using var session = new BoltSession(NewSession, options with { Retries = 0 });
            (await ServerVersion.AskAsync(session, cancel).ConfigureAwait(false)).Require(Address);
            _isChecked = true;
        }

        return new BoltSession(NewSession, options);
    }

    public ValueTask DisposeAsync() => _driver.DisposeAsync();

    private IAsyncSession NewSession() => _driver.AsyncSession(config => config.WithDatabase(options.Database));
}

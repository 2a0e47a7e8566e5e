using KnowledgeGraph.Graph;
using KnowledgeGraph.Neo4j.Http;
using KnowledgeGraph.Neo4j.Sessions;

namespace KnowledgeGraph.Neo4j;

/// <summary>A database on a Neo4j server, 5.26 or newer, over its HTTP Query API. Thread-safe; sessions are not.</summary>
public sealed class Neo4jDatabase : ICypherDatabase
{
    private readonly QueryApi _api;
    private readonly Neo4jOptions _options;
    private readonly TransientRetry _retry;
    private bool _isChecked;

    private Neo4jDatabase(Neo4jOptions options, HttpMessageHandler handler)
    {
        _options = options;
        _api = new QueryApi(options, handler);
        _retry = new TransientRetry(options);
    }

    public string Address => _options.Address.Text;

    /// <summary>Known once a session has been opened; null when the server does not tell.</summary>
    public ServerVersion? Version { get; private set; }

    /// <summary>Nothing is sent before the first session is opened.</summary>
    /// <exception cref="KnowledgeGraphException">The address is one for Bolt.</exception>
    public static Neo4jDatabase Open(Neo4jOptions options) => new(options, ServerConnection.Handler());

    /// <summary>The first session also proves address, login and database, without retries, so that a mistake shows at once.</summary>
    /// <exception cref="EnvironmentException">The server cannot be reached, is too old, or refuses the login or the database.</exception>
    public async Task<ICypherSession> OpenSessionAsync(CancellationToken cancel = default)
    {
        if (!_isChecked)
        {
            await CheckAsync(cancel).ConfigureAwait(false);
            _isChecked = true;
        }

        return new Neo4jSession(_api, _retry);
    }

    public ValueTask DisposeAsync()
    {
        _api.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task CheckAsync(CancellationToken cancel)
    {
        Version = ServerVersion.Find(await _api.DiscoverAsync(cancel).ConfigureAwait(false));
        Version?.Require(Address);
        await using var session = new Neo4jSession(_api, new TransientRetry(_options with { Retries = 0 }));
        await session.ExecuteAsync(new CypherStatement("RETURN 1"), cancel).ConfigureAwait(false);
    }
}

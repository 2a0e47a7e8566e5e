using KnowledgeGraph.Graph;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Neo4j.Tests.Server;

namespace KnowledgeGraph.Differential.Tests.Server;

/// <summary>
/// The Neo4j server whose answers are compared with ours: one started for the run, or, with KG_DIFFERENTIAL=own, the
/// user's own, which must be empty and is left as it was found.
/// </summary>
public sealed class ComparedServer : IAsyncLifetime
{
    public const string Collection = "Compared server";

    private readonly Neo4jServer? _started = IsOwn ? null : new Neo4jServer();

    /// <summary>Null until the database has been found empty: before that, nothing in it may be touched.</summary>
    private SuiteSchema? _found;

    private static bool IsOwn => Environment.GetEnvironmentVariable("KG_DIFFERENTIAL") == "own";

    internal static bool IsThere => IsOwn || ServerKit.Missing is null;

    private Neo4jOptions Options => _started?.Options ?? Neo4jOptions.FromVariables(Environment.GetEnvironmentVariable);

    /// <summary>Call first in every test that needs the server.</summary>
    public static void Require() => Skip.If(!IsThere, $"{ServerKit.Missing} Or compare with a server of your own: README, 'Same answers on both'.");

    public async Task InitializeAsync()
    {
        if (_started is not null)
        {
            await _started.InitializeAsync();
        }

        if (IsThere)
        {
            await using var database = Neo4jDatabase.Open(Options);
            await using var session = await database.OpenSessionAsync();
            await EmptyGraph.RequireAsync(session, database.Address);
            _found = await SuiteSchema.ReadAsync(session);
        }
    }

    public async Task DisposeAsync()
    {
        if (IsOwn && _found is not null)
        {
            await using var database = Neo4jDatabase.Open(Options);
            await using var session = await database.OpenSessionAsync();
            await CleanAsync(session);
        }

        if (_started is not null)
        {
            await _started.DisposeAsync();
        }
    }

    /// <summary>The server's database without what tests before this one loaded.</summary>
    internal async Task<Neo4jDatabase> OpenCleanAsync()
    {
        var database = Neo4jDatabase.Open(Options);
        await using var session = await database.OpenSessionAsync();
        await CleanAsync(session);
        return database;
    }

    private async Task CleanAsync(ICypherSession session)
    {
        var found = _found ?? throw new InvalidOperationException("The database was not found empty.");
        await EmptyGraph.RemoveOwnAsync(session);
        await found.RestoreAsync(session);
    }
}

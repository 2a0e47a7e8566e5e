using KnowledgeGraph.Cypher;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Cli.Databases;

/// <summary>The embedded engine behind the common port.</summary>
internal sealed class EmbeddedDatabase : ICypherDatabase
{
    private readonly CypherDatabase _database;

    private EmbeddedDatabase(string address, CypherDatabase database)
    {
        Address = address;
        _database = database;
    }

    public string Address { get; }

    public static EmbeddedDatabase Open(string path) => new(path, EmbeddedFault.Guard(() => CypherDatabase.Open(path)));

    public static EmbeddedDatabase OpenInMemory() => new("memory", CypherDatabase.OpenInMemory());

    public Task<ICypherSession> OpenSessionAsync(CancellationToken cancel = default) =>
        Task.FromResult<ICypherSession>(new EmbeddedSession(_database.OpenSession()));

    public ValueTask DisposeAsync()
    {
        _database.Dispose();
        return ValueTask.CompletedTask;
    }
}

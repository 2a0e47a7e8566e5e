using System.Text;

namespace KnowledgeGraph.Neo4j;

/// <summary>How to reach a Neo4j database.</summary>
public sealed record Neo4jOptions
{
    public required Neo4jAddress Address { get; init; }

    /// <summary>Null for a server without authentication.</summary>
    public string? Username { get; init; }

    public string? Password { get; init; }

    /// <summary>Always named in requests: a server's default may be another.</summary>
    public string Database { get; init; } = "neo4j";

    /// <summary>How often a transaction is tried again after a transient fault; the waits grow to <see cref="LongestWait"/>.</summary>
    public int Retries { get; init; } = 20;

    /// <summary>Between two attempts; with the default number of retries a server may be away for about a minute.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>From NEO4J_URI, NEO4J_USERNAME (<c>neo4j</c> when only a password is set), NEO4J_PASSWORD and NEO4J_DATABASE.</summary>
    /// <param name="variable">Reads a variable, null or empty for none.</param>
    /// <param name="address">Wins over NEO4J_URI.</param>
    /// <exception cref="KnowledgeGraphException">The address is missing or cannot be used.</exception>
    public static Neo4jOptions FromVariables(Func<string, string?> variable, string? address = null)
    {
        var uri = address ?? Given("NEO4J_URI")
            ?? throw new KnowledgeGraphException("no Neo4j server is named: set NEO4J_URI, such as http://localhost:7474");
        var password = Given("NEO4J_PASSWORD");
        return new Neo4jOptions
        {
            Address = Neo4jAddress.Parse(uri),
            Username = Given("NEO4J_USERNAME") ?? (password is null ? null : "neo4j"),
            Password = password,
            Database = Given("NEO4J_DATABASE") ?? "neo4j",
        };

        string? Given(string name) => variable(name) is { Length: > 0 } value ? value : null;
    }

    // A record prints all its members, and a password must not reach a log.
    private bool PrintMembers(StringBuilder text)
    {
        text.Append($"{nameof(Address)} = {Address}, {nameof(Username)} = {Username}, {nameof(Database)} = {Database}");
        return true;
    }
}

using KnowledgeGraph.Cli.Configuration;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Loading.Batches;
using KnowledgeGraph.Neo4j;

namespace KnowledgeGraph.Cli.Databases;

/// <summary>Chooses the database by its address: a file is the embedded engine, an address a Neo4j server.</summary>
internal static class DatabaseConnector
{
    /// <exception cref="KnowledgeGraphException">The address names no database that can be reached.</exception>
    public static ICypherDatabase Open(KgSettings settings) =>
        IsAddress(settings.Database)
            ? Neo4jTransport.Open(Neo4jOptions.FromVariables(Environment.GetEnvironmentVariable, settings.Database))
            : EmbeddedDatabase.Open(settings.Database);

    /// <summary>For commands that only read: a file that is not there is a mistake, not a new graph.</summary>
    public static ICypherDatabase OpenExisting(KgSettings settings) =>
        IsAddress(settings.Database) || File.Exists(settings.Database)
            ? Open(settings)
            : throw new KnowledgeGraphException(
                $"there is no database '{settings.Database}'; 'kg load' makes it, or name another with --database");

    /// <summary>How many articles go into a transaction, and how many transactions run side by side.</summary>
    public static BatchSize BatchesFor(KgSettings settings) =>
        IsAddress(settings.Database) ? BatchSize.SeveralWriters : BatchSize.OneWriter;

    public static bool IsAddress(string database) => database.Contains("://", StringComparison.Ordinal);
}

using KnowledgeGraph.Cli.Configuration;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Cli.Databases;

/// <summary>Chooses the database by its address: a file is the embedded engine.</summary>
internal static class DatabaseConnector
{
    /// <exception cref="KnowledgeGraphException">The address names no database that this build can reach.</exception>
    public static ICypherDatabase Open(KgSettings settings)
    {
        var address = settings.Database;
        var scheme = address.IndexOf("://", StringComparison.Ordinal);
        return scheme < 0
            ? EmbeddedDatabase.Open(address)
            : throw new KnowledgeGraphException(
                $"{address[..scheme]}:// is no database this build can reach: name a file, such as knowledge.kg; " +
                "for a Neo4j server print a script with 'kg extract --format cypher' and run it there");
    }

    /// <summary>For commands that only read: a file that is not there is a mistake, not a new graph.</summary>
    public static ICypherDatabase OpenExisting(KgSettings settings) =>
        settings.Database.Contains("://", StringComparison.Ordinal) || File.Exists(settings.Database)
            ? Open(settings)
            : throw new KnowledgeGraphException(
                $"there is no database '{settings.Database}'; 'kg load' makes it, or name another with --database");
}

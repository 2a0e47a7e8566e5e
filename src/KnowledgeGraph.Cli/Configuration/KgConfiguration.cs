using Microsoft.Extensions.Configuration;

namespace KnowledgeGraph.Cli.Configuration;

/// <summary>
/// Reads <c>appsettings.json</c> (beside the program, then in the current folder), the environment
/// (<c>KG_DATABASE</c>, <c>NEO4J_URI</c>) and the command line, in that order.
/// </summary>
public static class KgConfiguration
{
    /// <param name="commandLine">Settings given as options, by their name in <see cref="KgSettings"/>; null for not given.</param>
    /// <exception cref="KnowledgeGraphException">A file is no JSON, or a value is not of its type.</exception>
    public static KgSettings Read(IReadOnlyDictionary<string, string?> commandLine)
    {
        try
        {
            return new ConfigurationBuilder()
                .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true)
                .AddJsonFile(Path.Combine(Directory.GetCurrentDirectory(), "appsettings.json"), optional: true)
                .AddInMemoryCollection(Neo4jVariables())
                .AddEnvironmentVariables("KG_")
                .AddInMemoryCollection(commandLine.Where(setting => setting.Value is not null))
                .Build()
                .Get<KgSettings>() ?? new KgSettings();
        }
        catch (Exception exception) when (exception is InvalidDataException or InvalidOperationException or FormatException)
        {
            throw new KnowledgeGraphException($"configuration: {exception.Message}", exception);
        }
    }

    /// <summary>Neo4j's own variable, for people who have it set already.</summary>
    private static IEnumerable<KeyValuePair<string, string?>> Neo4jVariables() =>
        Environment.GetEnvironmentVariable("NEO4J_URI") is { Length: > 0 } uri ? [new(nameof(KgSettings.Database), uri)] : [];
}

using System.CommandLine;
using KnowledgeGraph.Cli.Configuration;

namespace KnowledgeGraph.Cli.Commands;

/// <summary>The <c>--database</c> option, the same on every command that has one.</summary>
internal static class DatabaseOption
{
    public static Option<string?> Create() => new("--database", "-d")
    {
        HelpName = "FILE|ADDRESS",
        Description = "Where the graph is: a file (made when missing) or a server's address. Also KG_DATABASE or appsettings.json [default: knowledge.kg]",
    };

    /// <summary>The settings of a command that needs no database.</summary>
    public static KgSettings Settings(this ParseResult parsed) => KgConfiguration.Read(new Dictionary<string, string?>(StringComparer.Ordinal));

    /// <summary>The settings, with the option's value on top where it was given.</summary>
    public static KgSettings Settings(this ParseResult parsed, Option<string?> database) =>
        KgConfiguration.Read(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            [nameof(KgSettings.Database)] = parsed.GetValue(database),
        });
}

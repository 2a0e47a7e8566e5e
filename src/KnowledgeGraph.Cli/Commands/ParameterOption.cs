using System.CommandLine;

namespace KnowledgeGraph.Cli.Commands;

/// <summary>The repeatable <c>--param name=value</c> option.</summary>
internal static class ParameterOption
{
    public static Option<string[]> Create(string description) => new("--param", "-p")
    {
        HelpName = "NAME=VALUE",
        Description = description,
        Arity = ArgumentArity.ZeroOrMore,
    };
}

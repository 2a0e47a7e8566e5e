using System.CommandLine;
using KnowledgeGraph.Cli.Output;

namespace KnowledgeGraph.Cli.Commands;

/// <summary>The <c>--format</c> option of commands that print rows.</summary>
internal static class RowFormatOption
{
    public static Option<RowFormat> Create() => new("--format", "-f")
    {
        HelpName = "table|json|csv|markdown",
        Description = "How to print the rows.",
        DefaultValueFactory = _ => RowFormat.Table,
    };
}

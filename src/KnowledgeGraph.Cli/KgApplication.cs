using System.CommandLine;
using KnowledgeGraph.Cli.Commands;
using KnowledgeGraph.Cli.Terminals;

namespace KnowledgeGraph.Cli;

/// <summary>The command line: parses, runs, and turns what went wrong into one line and an exit code.</summary>
public static class KgApplication
{
    public static async Task<int> RunAsync(string[] args, Terminal terminal, CancellationToken cancel = default)
    {
        var parsed = Root(terminal).Parse(args);
        var configuration = new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
            Output = terminal.Data,
            Error = terminal.Diagnostics,
        };
        try
        {
            return await parsed.InvokeAsync(configuration, cancel).ConfigureAwait(false);
        }
        catch (KnowledgeGraphException exception)
        {
            terminal.Complain(exception.Message);
            return exception is EnvironmentException ? ExitCode.Fault : ExitCode.Refused;
        }
        catch (OperationCanceledException)
        {
            terminal.Complain("cancelled");
            return ExitCode.Cancelled;
        }
        catch (Exception exception)
        {
            terminal.Complain($"a fault of kg itself; please report it with this trace:\n{exception}");
            return ExitCode.Fault;
        }
    }

    private static RootCommand Root(Terminal terminal)
    {
        var root = new RootCommand(
            """
            kg reads news articles and turns them into a knowledge graph that Cypher can query.

            Start with:
              kg load article.html            read it into knowledge.kg
              kg report run timeline --param name="Ada Lovelace"
              kg query 'MATCH (e:Entity) RETURN e.name LIMIT 10'
            """);
        root.Subcommands.Add(LoadCommand.Create(terminal));
        root.Subcommands.Add(ExtractCommand.Create(terminal));
        root.Subcommands.Add(AnnotateCommand.Create(terminal));
        root.Subcommands.Add(ReportCommand.Create(terminal));
        root.Subcommands.Add(QueryCommand.Create(terminal));
        root.Subcommands.Add(SchemaCommand.Create(terminal));
        root.Subcommands.Add(BrowseCommand.Create(terminal));
        root.Subcommands.Add(ExportCommand.Create(terminal));
        root.Subcommands.Add(ForgetCommand.Create(terminal));
        root.Subcommands.Add(DoctorCommand.Create(terminal));
        return root;
    }
}

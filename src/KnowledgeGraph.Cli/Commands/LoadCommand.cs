using System.CommandLine;
using KnowledgeGraph.Cli.Configuration;
using KnowledgeGraph.Cli.Databases;
using KnowledgeGraph.Cli.Inputs;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Terminals;
using KnowledgeGraph.Loading;
using KnowledgeGraph.Loading.Batches;
using KnowledgeGraph.Reports;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg load PATH|URL|-</c></summary>
internal static class LoadCommand
{
    public static Command Create(Terminal terminal)
    {
        var inputs = new InputOptions();
        var database = DatabaseOption.Create();
        var show = new Option<bool>("--show") { Description = "Print the entities and claims of each article loaded." };
        var shard = new Option<string?>("--shard")
        {
            HelpName = "K/N",
            Description = "Take only the K-th of N shares of the inputs, so that N machines together load all of them, each once.",
        };
        var report = new Option<string?>("--report") { HelpName = "NAME", Description = "Run a saved report at the end." };
        var parameters = ParameterOption.Create("A value for a parameter of that report.");
        var command = new Command("load", "Read articles, extract entities and claims, and upsert them into the graph. Loading again changes nothing.");
        inputs.AddTo(command);
        command.Options.Add(database);
        command.Options.Add(shard);
        command.Options.Add(show);
        command.Options.Add(report);
        command.Options.Add(parameters);
        command.SetAction(async (parsed, cancel) =>
        {
            var settings = parsed.Settings(database);
            var asked = parsed.GetValue(report) is { } name
                ? new ReportCatalog(settings.Reports).Find(name).Bind(NamedValue.ParseAll(parsed.GetValue(parameters) ?? []))
                : null;
            var selection = inputs.Of(parsed) with { Shard = parsed.GetValue(shard) is { } share ? Shard.Parse(share) : Shard.Everything };
            await using var graph = DatabaseConnector.Open(settings);
            await using var session = await graph.OpenSessionAsync(cancel);
            await GraphSchema.ApplyAsync(session, cancel);
            var loader = new BatchLoader(graph, DatabaseConnector.BatchesFor(settings));
            var summary = await LoadAsync(selection, settings, loader, parsed.GetValue(show), terminal, cancel);
            summary.Print(graph.Address, terminal.DataConsole);
            if (asked is not null)
            {
                await using var result = await session.RunAsync(asked, cancel);
                await RowPrinter.PrintAsync(result, RowFormat.Table, terminal, cancel);
            }

            return summary.Failed == 0 ? ExitCode.Done : ExitCode.Refused;
        });
        return command;
    }

    private static async Task<LoadSummary> LoadAsync(
        InputSelection selection, KgSettings settings, BatchLoader loader, bool show, Terminal terminal, CancellationToken cancel)
    {
        using var reader = new InputReader(selection, settings);
        var extractor = ConfiguredExtractor.Create(settings);
        var summary = new LoadSummary();
        try
        {
            await LoadProgress.RunAsync(terminal, reader.Sources.Count, async advance =>
            {
                await foreach (var step in LoadSteps.RunAsync(reader, extractor, loader, cancel))
                {
                    summary.Add(step);
                    Tell(step, show, terminal);
                    advance();
                }
            });
        }
        catch (EnvironmentException fault)
        {
            throw new EnvironmentException($"{fault.Message}; what was loaded before stands, and the same command takes up the rest", fault);
        }

        return summary;
    }

    private static void Tell(LoadStep step, bool show, Terminal terminal)
    {
        if (step is LoadFailed failed)
        {
            terminal.Complain($"{failed.Source}: {failed.Reason}");
        }
        else if (show && step is LoadedArticle loaded)
        {
            ExtractionTables.Print(loaded.Extraction, terminal.DataConsole);
        }
    }
}

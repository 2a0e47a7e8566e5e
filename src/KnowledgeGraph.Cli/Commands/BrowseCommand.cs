using System.CommandLine;
using KnowledgeGraph.Cli.Browsing;
using KnowledgeGraph.Cli.Configuration;
using KnowledgeGraph.Cli.Databases;
using KnowledgeGraph.Cli.Terminals;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Neo4j.Browsing;
using KnowledgeGraph.Reports;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg browse</c></summary>
internal static class BrowseCommand
{
    public static Command Create(Terminal terminal)
    {
        var name = new Argument<string?>("report")
        {
            Description = "A report's name, or the path of a .cypher file [default: a picture of the best connected]",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var parameters = ParameterOption.Create("A value for one of the report's parameters; those with a default may be left out.");
        var database = DatabaseOption.Create();
        var style = new Option<bool>("--style") { Description = "Fill in the style sheet instead: colours and captions, run once for each browser." };
        var guide = new Option<bool>("--guide") { Description = "Show all reports as a guide beside the editor instead; served from here until Ctrl-C." };
        var open = new Option<bool>("--open") { Description = "Open the address too." };
        var command = new Command("browse", "Print the address of Neo4j Browser with a query filled in. The password is asked for there.")
        {
            name, parameters, database, style, guide, open,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            var settings = parsed.Settings(database);
            if (parsed.GetValue(guide))
            {
                return await GuideAsync(settings, parsed.GetValue(open), terminal, cancel);
            }

            var statement = parsed.GetValue(style)
                ? StyleCommand.Of(BrowserFile.Style())
                : Statement(parsed.GetValue(name), NamedValue.ParseAll(parsed.GetValue(parameters) ?? []), settings);
            var browser = await Neo4jBrowser.FindAsync(ServerOf(settings), cancel);
            await TellAsync(browser.Editing(statement), parsed.GetValue(open), terminal, cancel);
            return ExitCode.Done;
        });
        return command;
    }

    private static async Task<int> GuideAsync(KgSettings settings, bool open, Terminal terminal, CancellationToken cancel)
    {
        var browser = await Neo4jBrowser.FindAsync(ServerOf(settings), cancel);
        using var server = GuideServer.Start(GuidePage.Write(new ReportCatalog(settings.Reports).Reports));
        var serving = server.ServeAsync(cancel);
        await TellAsync(browser.Guided(server.Address), open, terminal, cancel);
        await terminal.Diagnostics.WriteLineAsync($"serving the guide at {server.Address} until Ctrl-C");
        await serving;
        return ExitCode.Done;
    }

    private static async Task TellAsync(Uri address, bool open, Terminal terminal, CancellationToken cancel)
    {
        await terminal.Data.WriteLineAsync(address.AbsoluteUri);
        await terminal.Data.FlushAsync(cancel);
        if (open)
        {
            await AddressOpener.OfPlatform().OpenAsync(address, cancel);
        }
    }

    private static string Statement(string? name, IReadOnlyDictionary<string, string> given, KgSettings settings)
    {
        if (name is not null)
        {
            return ReportText.Filled(new ReportCatalog(settings.Reports).Find(name), given);
        }

        return given.Count == 0
            ? BrowserFile.FirstLook().Trim()
            : throw new KnowledgeGraphException("--param needs the name of a report: kg browse NAME --param …");
    }

    private static Neo4jOptions ServerOf(KgSettings settings) => DatabaseConnector.IsAddress(settings.Database)
        ? Neo4jOptions.FromVariables(Environment.GetEnvironmentVariable, settings.Database)
        : throw new KnowledgeGraphException(
            $"the database '{settings.Database}' is a file, and Neo4j Browser shows a Neo4j server: start one with 'docker compose up -d --wait', "
            + "load it with 'kg load PATH --database http://localhost:7474', and browse it with 'kg browse --database http://localhost:7474'");
}

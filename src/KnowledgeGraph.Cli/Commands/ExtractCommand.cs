using System.CommandLine;
using KnowledgeGraph.Cli.Inputs;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Terminals;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Rendering;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg extract PATH|URL|-</c></summary>
internal static class ExtractCommand
{
    public static Command Create(Terminal terminal)
    {
        var inputs = new InputOptions();
        var format = new Option<ExtractFormat>("--format", "-f")
        {
            HelpName = "json|cypher|table",
            Description = "JSON (one document, or JSON Lines for several inputs), a Cypher script that stands alone, or tables for people.",
            DefaultValueFactory = _ => ExtractFormat.Json,
        };
        var command = new Command("extract", "Read articles and print entities and claims, without a database.");
        inputs.AddTo(command);
        command.Options.Add(format);
        command.SetAction((parsed, cancel) =>
        {
            var selection = inputs.Of(parsed);
            return ArticleRun.RunAsync(
                selection, parsed.Settings(), terminal, (extractor, article) => extractor.Extract(article, cancel),
                (result, isOnly) => Print(result, parsed.GetValue(format), isOnly, terminal), cancel);
        });
        return command;
    }

    private static void Print(ExtractionResult result, ExtractFormat format, bool isOnly, Terminal terminal)
    {
        switch (format)
        {
            case ExtractFormat.Cypher:
                terminal.Data.Write(ExtractionCypher.Write(result));
                break;
            case ExtractFormat.Table:
                ExtractionTables.Print(result, terminal.DataConsole);
                break;
            default:
                terminal.Data.Write(ExtractionJson.Write(result, isOnly) + "\n");
                break;
        }
    }
}

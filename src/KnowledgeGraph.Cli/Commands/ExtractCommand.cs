using System.CommandLine;
using KnowledgeGraph.Cli.Inputs;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Terminals;
using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Extraction.Explaining;
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
        var explain = new Option<bool>("--explain")
        {
            Description = "Print, sentence by sentence, what was read: each predicate with its roles, each claim with its confidence and its rule, and what was held back and why.",
        };
        var command = new Command("extract", "Read articles and print entities and claims, without a database.");
        inputs.AddTo(command);
        command.Options.Add(format);
        command.Options.Add(explain);
        command.SetAction((parsed, cancel) =>
        {
            var selection = inputs.Of(parsed);
            if (parsed.GetValue(explain))
            {
                return ArticleRun.RunAsync(
                    selection, parsed.Settings(), terminal, (extractor, article) => Explained(extractor, article, cancel),
                    (text, _) => terminal.Data.Write(text), cancel);
            }

            return ArticleRun.RunAsync(
                selection, parsed.Settings(), terminal, (extractor, article) => extractor.Extract(article, cancel: cancel),
                (result, isOnly) => Print(result, parsed.GetValue(format), isOnly, terminal), cancel);
        });
        return command;
    }

    private static string Explained(ArticleExtractor extractor, Article article, CancellationToken cancel)
    {
        var log = new ExplanationLog();
        var result = extractor.Extract(article, log, cancel);
        return ExtractionExplanation.Write(result, log);
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

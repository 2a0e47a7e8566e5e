using System.CommandLine;
using KnowledgeGraph.Cli.Inputs;
using KnowledgeGraph.Cli.Terminals;
using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Open;
using KnowledgeGraph.Linguistics.Conllu;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg annotate PATH|URL|-</c></summary>
internal static class AnnotateCommand
{
    public static Command Create(Terminal terminal)
    {
        var inputs = new InputOptions();
        var format = new Option<AnnotateFormat>("--format", "-f")
        {
            HelpName = "conllu|openie",
            Description = "CoNLL-U with mentions and coreference in MISC, or open relations: sentence, confidence, predicate, arguments, tab-separated.",
            DefaultValueFactory = _ => AnnotateFormat.Conllu,
        };
        var command = new Command("annotate", "Print the linguistic layers: tokens, tags, trees, mentions, coreference.");
        inputs.AddTo(command);
        command.Options.Add(format);
        command.SetAction((parsed, cancel) => ArticleRun.RunAsync(
            inputs.Of(parsed), parsed.Settings(), terminal, (extractor, article) => extractor.Annotate(article, cancel),
            (document, _) => Print(document, parsed.GetValue(format), terminal.Data), cancel));
        return command;
    }

    private static void Print(Document document, AnnotateFormat format, TextWriter writer)
    {
        if (format == AnnotateFormat.Conllu)
        {
            ConlluWriter.Write(document, writer);
            return;
        }

        foreach (var tuple in new OpenTupleRenderer().Tuples(document))
        {
            writer.Write(OpenTupleRenderer.Line(document.Sentences[tuple.Sentence].Span.Slice(document.Text).ReplaceLineEndings(" "), tuple) + "\n");
        }
    }
}

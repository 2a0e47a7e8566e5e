using System.Globalization;
using KnowledgeGraph.Documents;
using KnowledgeGraph.Encoder;
using KnowledgeGraph.Linguistics;
using KnowledgeGraph.Linguistics.Coreference;
using KnowledgeGraph.Linguistics.Encoders;
using KnowledgeGraph.Linguistics.Coreference.Words;
using KnowledgeGraph.Linguistics.Names;
using KnowledgeGraph.Linguistics.Parsing;
using KnowledgeGraph.Linguistics.Sentences;
using KnowledgeGraph.Training.Coreference.Learning;
using KnowledgeGraph.Training.Corpora;
using KnowledgeGraph.Training.Encoders.Torch;

namespace KnowledgeGraph.Training.Coreference;

/// <summary>
/// The verbs of coreference: <c>coref-score [--shared DIR]</c> scores the product on the development part of GUM and on GAP, from
/// raw text; <c>coref --checkpoint FILE [--epochs N] [--seed N]</c> trains.
/// </summary>
internal static class CoreferenceCommand
{
    public static bool Knows(string? verb) => verb is "coref-score" or "coref";

    public static int Run(string[] args)
    {
        var options = args.Skip(1).Chunk(2).Where(pair => pair.Length == 2).ToDictionary(pair => pair[0], pair => pair[1]);
        int Number(string name, int otherwise) => options.TryGetValue(name, out var value) ? int.Parse(value, CultureInfo.InvariantCulture) : otherwise;
        var library = new CorpusLibrary(options.GetValueOrDefault("--shared", "../shared"));
        var pipeline = new AnnotationPipeline([new SentenceAnnotator(), new EncodingAnnotator(LanguageEncoder.Embedded()), new TreeAnnotator(), NameAnnotator.Embedded()]);
        var corpus = new CoreferenceCorpus(library, pipeline);
        var measure = new CoreferenceMeasure(corpus);
        if (args[0] == "coref-score")
        {
            measure.Print(CoreferenceAnnotator.Embedded().Annotate, Console.Out);
            return 0;
        }

        TorchLibrary.Prepare(Number("--threads", 1));
        var contexts = new WordContexts([.. CoreferenceAnnotator.NameSieves()]);
        var examples = corpus.Examples(contexts);
        Console.Error.WriteLine($"{examples.Count} texts, {examples.Sum(example => example.Anaphors.Count)} anaphors, {examples.Sum(example => example.Anaphors.Sum(anaphor => anaphor.Candidates.Count))} pairs");
        using var parameters = CoreferenceParameters.Start(Number("--seed", 1));
        new CoreferenceTrainer(parameters, null, Console.Error).Run(examples, Number("--epochs", 6), Number("--seed", 1), _ =>
        {
            parameters.Save(options["--checkpoint"]);
            var linker = new AntecedentLinker(new AntecedentScorer(parameters.Weights()), _ => 0);
            Document Link(Document document)
            {
                var context = contexts.Of(document);
                return LinkedDocument.Of(context, linker.Link(context, null));
            }

            Console.Error.WriteLine(measure.Line(Link));
        });
        return 0;
    }
}

using System.Globalization;
using KnowledgeGraph.Documents;
using KnowledgeGraph.Encoder;
using KnowledgeGraph.Linguistics;
using KnowledgeGraph.Linguistics.Coreference;
using KnowledgeGraph.Linguistics.Coreference.Words;
using KnowledgeGraph.Linguistics.Encoders;
using KnowledgeGraph.Linguistics.Lemmatization;
using KnowledgeGraph.Linguistics.Names;
using KnowledgeGraph.Linguistics.Parsing;
using KnowledgeGraph.Linguistics.Sentences;
using KnowledgeGraph.Training.Coreference.Learning;
using KnowledgeGraph.Training.Coreference.Readings;
using KnowledgeGraph.Training.Corpora;
using KnowledgeGraph.Training.Encoders.Torch;

namespace KnowledgeGraph.Training.Coreference;

/// <summary>
/// The verbs of coreference: <c>coref-score [--shared DIR]</c> scores the product on the development part of GUM and on GAP, from
/// raw text; <c>coref --checkpoint FILE [--epochs N] [--seed N]</c> trains; <c>coref-curve --checkpoint FILE</c> shows how
/// precision grows with the score. With <c>--readings FILE</c> what the encoder reads is kept in a file.
/// </summary>
internal static class CoreferenceCommand
{
    public static bool Knows(string? verb) => verb is "coref-score" or "coref" or "coref-curve";

    public static int Run(string[] args)
    {
        var options = args.Skip(1).Chunk(2).Where(pair => pair.Length == 2).ToDictionary(pair => pair[0], pair => pair[1]);
        int Number(string name, int otherwise) => options.TryGetValue(name, out var value) ? int.Parse(value, CultureInfo.InvariantCulture) : otherwise;
        var library = new CorpusLibrary(options.GetValueOrDefault("--shared", "../shared"));
        ILanguageEncoder encoder = LanguageEncoder.Embedded();
        encoder = options.TryGetValue("--readings", out var file) ? new KeptReadings(encoder, file) : encoder;
        var pipeline = new AnnotationPipeline([new SentenceAnnotator(), new EncodingAnnotator(encoder), new LemmaAnnotator(), new TreeAnnotator(), NameAnnotator.Embedded()]);
        var corpus = new CoreferenceCorpus(library, pipeline);
        var measure = new CoreferenceMeasure(corpus);
        if (args[0] == "coref-score")
        {
            measure.Print(CoreferenceAnnotator.Embedded().Annotate, Console.Out);
            return 0;
        }

        TorchLibrary.Prepare(Number("--threads", 1));
        var contexts = new WordContexts([.. CoreferenceAnnotator.NameSieves()]);
        if (args[0] == "coref-curve")
        {
            using var learnt = CoreferenceParameters.Load(options["--checkpoint"]);
            PrintCurve(corpus, contexts, new AntecedentScorer(learnt.Weights()));
            return 0;
        }

        var examples = corpus.Examples(contexts);
        foreach (var source in examples.GroupBy(example => example.Weight))
        {
            Console.Error.WriteLine($"weight {source.Key}: {source.Count()} texts, {source.Sum(example => example.Anaphors.Count)} anaphors, {source.Sum(example => example.Anaphors.Sum(anaphor => anaphor.Candidates.Count))} pairs");
        }

        using var parameters = CoreferenceParameters.Start(Number("--seed", 1));
        new CoreferenceTrainer(parameters, Console.Error).Run(examples, Number("--epochs", 6), Number("--seed", 1), _ =>
        {
            parameters.Save(options["--checkpoint"]);
            var linker = new AntecedentLinker(new AntecedentScorer(parameters.Weights()), LinkLimits.Default);
            Document Link(Document document)
            {
                var context = contexts.Of(document);
                return LinkedDocument.Of(context, linker.Link(context));
            }

            Console.Error.WriteLine(measure.Line(Link));
        });
        return 0;
    }

    private static void PrintCurve(CoreferenceCorpus corpus, WordContexts contexts, AntecedentScorer scorer)
    {
        var curve = new LinkCurve();
        foreach (var text in CoreferenceCorpus.Genres.SelectMany(corpus.Development))
        {
            var document = corpus.Annotate(text.Id, text.Text);
            var context = contexts.Of(document);
            curve.Add(context, new WordAlignment(document, context.Words, text), new WordPairs(context, scorer));
        }

        curve.Print(Console.Out);
    }
}

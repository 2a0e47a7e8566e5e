using System.Globalization;
using KnowledgeGraph.Documents;
using KnowledgeGraph.Encoder;
using KnowledgeGraph.Encoder.Inputs;
using KnowledgeGraph.Linguistics;
using KnowledgeGraph.Linguistics.Coreference;
using KnowledgeGraph.Linguistics.Coreference.Words;
using KnowledgeGraph.Linguistics.Encoders;
using KnowledgeGraph.Linguistics.Names;
using KnowledgeGraph.Linguistics.Parsing;
using KnowledgeGraph.Linguistics.Sentences;
using KnowledgeGraph.Training.Coreference.Learning;
using KnowledgeGraph.Training.Coreference.Vectors;
using KnowledgeGraph.Training.Corpora;
using KnowledgeGraph.Training.Encoders;
using KnowledgeGraph.Training.Encoders.Data;
using KnowledgeGraph.Training.Encoders.MiniLm;
using KnowledgeGraph.Training.Encoders.Torch;
using static TorchSharp.torch;

namespace KnowledgeGraph.Training.Coreference;

/// <summary>
/// The verbs of coreference: <c>coref-score [--shared DIR]</c> scores the product on the development part of GUM and on GAP, from
/// raw text; <c>coref --checkpoint FILE [--vectors FILE [--encoder FILE]] [--epochs N] [--seed N]</c> trains, on the vectors kept
/// in a file, which the encoder makes where they are missing.
/// </summary>
internal static class CoreferenceCommand
{
    public static bool Knows(string? verb) => verb is "coref-score" or "coref" or "coref-curve";

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
        var cache = options.TryGetValue("--vectors", out var file) ? new VectorCache(file, MakeVectors(options.GetValueOrDefault("--encoder"))) : null;
        if (args[0] == "coref-curve")
        {
            using var learnt = CoreferenceParameters.Load(options["--checkpoint"]);
            PrintCurve(corpus, contexts, new AntecedentScorer(learnt.Weights()), cache);
            return 0;
        }

        var examples = corpus.Examples(contexts);
        foreach (var source in examples.GroupBy(example => example.Weight))
        {
            Console.Error.WriteLine($"weight {source.Key}: {source.Count()} texts, {source.Sum(example => example.Anaphors.Count)} anaphors, {source.Sum(example => example.Anaphors.Sum(anaphor => anaphor.Candidates.Count))} pairs");
        }

        using var parameters = CoreferenceParameters.Start(Number("--seed", 1));
        new CoreferenceTrainer(parameters, cache is null ? null : example => VectorsOf(example, cache), Console.Error).Run(examples, Number("--epochs", 6), Number("--seed", 1), _ =>
        {
            parameters.Save(options["--checkpoint"]);
            var linker = new AntecedentLinker(new AntecedentScorer(parameters.Weights()), LinkLimits.Default);
            Document Link(Document document)
            {
                var context = contexts.Of(document);
                return LinkedDocument.Of(context, linker.Link(context, cache?.Of(document)));
            }

            Console.Error.WriteLine(measure.Line(Link));
        });
        return 0;
    }

    private static void PrintCurve(CoreferenceCorpus corpus, WordContexts contexts, AntecedentScorer scorer, VectorCache? cache)
    {
        var curve = new LinkCurve();
        foreach (var text in CoreferenceCorpus.Genres.SelectMany(corpus.Development))
        {
            var document = corpus.Annotate(text.Id, text.Text);
            var context = contexts.Of(document);
            curve.Add(context, new WordAlignment(document, context.Words, text), new WordPairs(context, scorer, cache?.Of(document)));
        }

        curve.Print(Console.Out);
    }

    /// <summary>[words, width]: the vectors of the referring words.</summary>
    private static Tensor VectorsOf(CoreferenceExample example, VectorCache cache)
    {
        var table = cache.Of(example.Id, example.Sentences);
        var values = new float[example.Words.Count * table.Width];
        for (var i = 0; i < example.Words.Count; i++)
        {
            table.VectorOf(example.Words[i].Sentence, example.Words[i].Token).CopyTo(values.AsSpan(i * table.Width));
        }

        return tensor(values, [example.Words.Count, table.Width]);
    }

    private static Func<IReadOnlyList<IReadOnlyList<string>>, WordVectorTable> MakeVectors(string? checkpoint)
    {
        var pretrained = MiniLmModel.Load(6);
        var shape = new EncoderShape(6, new LabelInventory([], []));
        var parameters = checkpoint is null ? EncoderParameters.Start(pretrained.Weights, shape, 1) : EncoderParameters.Load(checkpoint);
        var model = new EncoderModel(parameters, shape, null);
        return new TorchVectors(model, new WordPieces(pretrained.Vocabulary), new WordFeatures(Gazetteer.Embedded())).Of;
    }
}

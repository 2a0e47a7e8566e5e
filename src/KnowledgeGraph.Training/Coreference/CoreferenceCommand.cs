using System.Globalization;
using KnowledgeGraph.Encoder;
using KnowledgeGraph.Encoder.Weights;
using KnowledgeGraph.Linguistics;
using KnowledgeGraph.Linguistics.Coreference;
using KnowledgeGraph.Linguistics.Coreference.Words;
using KnowledgeGraph.Linguistics.Encoders;
using KnowledgeGraph.Linguistics.Lemmatization;
using KnowledgeGraph.Linguistics.Names;
using KnowledgeGraph.Linguistics.Parsing;
using KnowledgeGraph.Linguistics.Sentences;
using KnowledgeGraph.Training.Coreference.Learning;
using KnowledgeGraph.Training.Corpora;
using KnowledgeGraph.Training.Encoders.Torch;

namespace KnowledgeGraph.Training.Coreference;

/// <summary>
/// The verbs of coreference: <c>coref --checkpoint FILE [--epochs N] [--seed N]</c> trains; <c>coref-export --from FILE</c> writes a
/// checkpoint as the weights files that are embedded; <c>coref-score [--from FILE]</c> scores on the development part of GUM and on
/// GAP, from raw text; <c>coref-curve [--from FILE]</c> shows how precision grows with the score. The encoder is the file of the
/// source tree, or that of <c>--weights</c>.
/// </summary>
internal sealed class CoreferenceCommand
{
    private const int Epochs = 6;
    private const string Encoder = "src/KnowledgeGraph.Encoder/Weights/encoder.bin";

    private readonly Dictionary<string, string> _options;
    private readonly CorpusLibrary _library;
    private readonly string _weights;
    private readonly LanguageEncoder _encoder;
    private readonly CoreferenceCorpus _corpus;
    private readonly WordContexts _contexts = new([.. CoreferenceAnnotator.SureSieves()]);

    private CoreferenceCommand(string[] args)
    {
        _options = args.Skip(1).Chunk(2).Where(pair => pair.Length == 2).ToDictionary(pair => pair[0], pair => pair[1]);
        _weights = _options.GetValueOrDefault("--weights", Encoder);
        _encoder = LanguageEncoder.Open(_weights);
        _library = new CorpusLibrary(_options.GetValueOrDefault("--shared", "../shared"));
        _corpus = new CoreferenceCorpus(_library, new AnnotationPipeline([new SentenceAnnotator(), new EncodingAnnotator(_encoder), new LemmaAnnotator(), new TreeAnnotator(), NameAnnotator.Embedded()]));
        TorchLibrary.Prepare(Number("--threads", 1));
    }

    public static bool Knows(string? verb) => verb is "coref" or "coref-export" or "coref-score" or "coref-curve";

    public static int Run(string[] args)
    {
        var command = new CoreferenceCommand(args);
        switch (args[0])
        {
            case "coref":
                command.Train(command._options["--checkpoint"]);
                break;
            case "coref-export":
                using (var learnt = CoreferenceParameters.Load(command._options["--from"]))
                {
                    CoreferenceExport.Write(learnt, command._library, command._options.GetValueOrDefault("--to", "src"));
                }

                break;
            case "coref-score":
                new CoreferenceMeasure(command._corpus).Print(command.Found().Link, Console.Out);
                break;
            default:
                command.PrintCurve();
                break;
        }

        return 0;
    }

    private void Train(string checkpoint)
    {
        var measure = new CoreferenceMeasure(_corpus);
        var examples = _corpus.Examples(_contexts, new ExampleBuilder(_contexts, _encoder));
        foreach (var source in examples.GroupBy(example => example.Weight))
        {
            Console.Error.WriteLine($"weight {source.Key}: {source.Count()} texts, {source.Sum(example => example.Anaphors.Count)} anaphors, {source.Sum(example => example.Anaphors.Sum(anaphor => anaphor.Candidates.Count))} pairs");
        }

        using var file = File.OpenRead(_weights);
        using var parameters = CoreferenceParameters.Start(EncoderWeights.Open(file, _weights), Number("--seed", 1));
        new CoreferenceTrainer(parameters, Console.Error).Run(epoch => Epoch(examples, epoch), Number("--epochs", Epochs), Number("--seed", 1), _ =>
        {
            parameters.Save(checkpoint);
            Console.Error.WriteLine(measure.Line(new LearntCoreference(_weights, parameters).Link));
        });
    }

    /// <summary>Of the books every second piece in turn.</summary>
    private static List<CoreferenceExample> Epoch(List<CoreferenceExample> examples, int epoch) =>
        [.. examples.Where((example, index) => example.Weight >= 1 || index % 2 == epoch % 2)];

    /// <summary>Those of a checkpoint, or the embedded ones.</summary>
    private LearntCoreference Found()
    {
        if (!_options.TryGetValue("--from", out var file))
        {
            return new LearntCoreference();
        }

        using var parameters = CoreferenceParameters.Load(file);
        return new LearntCoreference(_weights, parameters);
    }

    private void PrintCurve()
    {
        var (curve, found) = (new LinkCurve(), Found());
        foreach (var text in CoreferenceCorpus.Genres.SelectMany(_corpus.Development))
        {
            var document = found.Read(_corpus.Annotate(text.Id, text.Text));
            var context = _contexts.Of(document);
            curve.Add(context, new WordAlignment(document, context.Words, text), new WordPairs(context, found.Scorer));
        }

        curve.Print(Console.Out);
    }

    private int Number(string name, int otherwise) =>
        _options.TryGetValue(name, out var value) ? int.Parse(value, CultureInfo.InvariantCulture) : otherwise;
}

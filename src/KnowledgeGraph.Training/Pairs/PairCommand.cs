using System.Globalization;
using KnowledgeGraph.Encoder;
using KnowledgeGraph.Extraction.Learned;
using KnowledgeGraph.Linguistics;
using KnowledgeGraph.Linguistics.Coreference;
using KnowledgeGraph.Linguistics.Encoders;
using KnowledgeGraph.Linguistics.Lemmatization;
using KnowledgeGraph.Linguistics.Names;
using KnowledgeGraph.Linguistics.Parsing;
using KnowledgeGraph.Linguistics.Sentences;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.Training.Corpora;
using KnowledgeGraph.Training.Encoders.Torch;

namespace KnowledgeGraph.Training.Pairs;

/// <summary>
/// The verbs of the network of pairs: <c>pairs --checkpoint FILE [--epochs N] [--seed N] [--parts N]</c> trains, and scores after that where parts are given; <c>pairs-export --from FILE</c> writes a
/// checkpoint as the file that is embedded; <c>pairs-score [--epochs N] [--parts N]</c> trains without a part of the documents, for each part in
/// turn, and prints what limits and shares of the scores the parts left out give.
/// </summary>
internal sealed class PairCommand
{
    private const int Epochs = 10;
    private const int Parts = 5;

    private readonly Dictionary<string, string> _options;
    private readonly CorpusLibrary _library;
    private readonly IReadOnlyList<LearnedRelation> _relations = LearnedRelations.Load();

    private PairCommand(string[] args)
    {
        _options = args.Skip(1).Chunk(2).Where(pair => pair.Length == 2).ToDictionary(pair => pair[0], pair => pair[1]);
        _library = new CorpusLibrary(_options.GetValueOrDefault("--shared", "../shared"));
        TorchLibrary.Prepare(Number("--threads", 1));
    }

    public static bool Knows(string? verb) => verb is "pairs" or "pairs-export" or "pairs-score";

    public static int Run(string[] args)
    {
        var command = new PairCommand(args);
        switch (args[0])
        {
            case "pairs":
                command.Train(command._options["--checkpoint"]);
                break;
            case "pairs-export":
                using (var learnt = PairParameters.Load(command._options["--from"]))
                {
                    PairExport.Write(learnt, command._library, command._options.GetValueOrDefault("--to", "src"));
                }

                break;
            default:
                command.Score(command.Examples());
                break;
        }

        return 0;
    }

    private List<PairExample> Examples()
    {
        var pipeline = new AnnotationPipeline(
        [
            new SentenceAnnotator(), new EncodingAnnotator(LanguageEncoder.Embedded()), new LemmaAnnotator(), new TreeAnnotator(), NameAnnotator.Embedded(), CoreferenceAnnotator.Embedded(), new EntityResolver(),
        ]);
        var examples = new PairCorpus(_library).Examples(new PairExamples(pipeline, _relations));
        Console.Error.WriteLine($"{examples.Count} pairs of {examples.DistinctBy(example => example.Document).Count()} documents");
        return examples;
    }

    private void Train(string checkpoint)
    {
        var examples = Examples();
        using (var learnt = new PairTrainer(Console.Error).Train(examples, Number("--epochs", Epochs), Number("--seed", 1)))
        {
            learnt.Save(checkpoint);
        }

        if (_options.ContainsKey("--parts"))
        {
            Score(examples);
        }
    }

    private void Score(List<PairExample> examples)
    {
        var (documents, parts) = (examples.Select(example => example.Document).Distinct().ToList(), Number("--parts", Parts));
        var part = documents.Select((document, index) => (document, Part: index % parts)).ToDictionary(pair => pair.document, pair => pair.Part, StringComparer.Ordinal);
        var measure = new PairMeasure(_relations);
        for (var left = 0; left < parts; left++)
        {
            var held = examples.FindAll(example => part[example.Document] == left);
            using var learnt = new PairTrainer(Console.Error).Train(examples.FindAll(example => part[example.Document] != left), Number("--epochs", Epochs), Number("--seed", 1));
            measure.Add(held, PairTrainer.Scores(learnt, held));
        }

        measure.Print(Console.Out);
    }

    private int Number(string name, int otherwise) =>
        _options.TryGetValue(name, out var value) ? int.Parse(value, CultureInfo.InvariantCulture) : otherwise;
}

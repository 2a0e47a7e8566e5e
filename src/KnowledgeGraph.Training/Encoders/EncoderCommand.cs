using System.Globalization;
using KnowledgeGraph.Encoder.Inputs;
using KnowledgeGraph.Linguistics.Names;
using KnowledgeGraph.Training.Corpora;
using KnowledgeGraph.Training.Encoders.Data;
using KnowledgeGraph.Training.Encoders.MiniLm;
using KnowledgeGraph.Training.Encoders.Torch;

namespace KnowledgeGraph.Training.Encoders;

/// <summary>
/// The verbs of the encoder: <c>encoder --checkpoint FILE [--steps N] [--decay N] [--pause N] [--seed N] [--from FILE] [--layers N]
/// [--threads N]</c> trains, and goes on where a run with this checkpoint was cut off, or from the weights of another one;
/// <c>encoder-score --from FILE</c> measures, <c>encoder-export --from FILE [--to FILE]</c> writes what is embedded.
/// </summary>
internal sealed class EncoderCommand : IDisposable
{
    /// <summary>Steps of a whole training, and those of them that decay.</summary>
    private const int Steps = 5_200;

    private const int DecaySteps = 3_200;
    private const int PauseEvery = 700;
    private const int PiecesPerBatch = 1600;
    private const int Layers = 6;
    private const string Target = "src/KnowledgeGraph.Encoder/Weights/encoder.bin";

    private readonly Dictionary<string, string> _options;
    private readonly CorpusLibrary _library;
    private readonly EncoderCorpus _corpus;
    private readonly MiniLmModel _pretrained;
    private readonly EncoderShape _shape;
    private readonly EncoderParameters _parameters;
    private readonly int _done;

    private EncoderCommand(string[] args)
    {
        _options = args.Skip(1).Chunk(2).Where(pair => pair.Length == 2).ToDictionary(pair => pair[0], pair => pair[1]);
        TorchLibrary.Prepare(Number("--threads", Environment.ProcessorCount));
        _library = new CorpusLibrary(_options.GetValueOrDefault("--shared", "../shared"));
        _corpus = EncoderCorpus.Load(_library);
        _pretrained = MiniLmModel.Load(Number("--layers", Layers));
        _shape = new EncoderShape(Number("--layers", Layers), _corpus.Labels);
        _done = File.Exists(StepsFile) ? int.Parse(File.ReadAllText(StepsFile), CultureInfo.InvariantCulture) : 0;
        _parameters = _done > 0 ? EncoderParameters.Load(_options["--checkpoint"])
            : _options.TryGetValue("--from", out var from) ? EncoderParameters.Load(from)
            : EncoderParameters.Start(_pretrained.Weights, _shape, Seed);
    }

    private string StepsFile => _options.GetValueOrDefault("--checkpoint", "") + ".steps";

    private int Seed => Number("--seed", 1);

    public static bool Knows(string? verb) => verb is "encoder" or "encoder-score" or "encoder-export";

    /// <returns>The exit code.</returns>
    public static int Run(string[] args)
    {
        var needed = args[0] == "encoder" ? "--checkpoint" : "--from";
        if (!args.Contains(needed))
        {
            Console.Error.WriteLine($"{args[0]} needs {needed} FILE.");
            return 1;
        }

        using var command = new EncoderCommand(args);
        switch (args[0])
        {
            case "encoder":
                command.Train();
                break;
            case "encoder-score":
                command.Score(Console.Out);
                break;
            default:
                EncoderExport.Write(command._parameters, command._shape, command._pretrained.Vocabulary, command._library, command._options.GetValueOrDefault("--to", Target));
                break;
        }

        return 0;
    }

    public void Dispose() => _parameters.Dispose();

    private void Train()
    {
        foreach (var source in _corpus.Sources)
        {
            Console.Error.WriteLine($"{source.Name}: {source.Sentences} sentences, {source.Words} words, x {source.Share}");
        }

        var schedule = new TrainingSchedule(Number("--steps", Steps), Number("--decay", DecaySteps), Number("--pause", PauseEvery));
        new EncoderTrainer(_parameters, _shape, Plan(), _corpus.Sources, Console.Error).Run(schedule, _done, Seed, step =>
        {
            _parameters.Save(_options["--checkpoint"]);
            File.WriteAllText(StepsFile, step.ToString(CultureInfo.InvariantCulture));
            Score(Console.Error);
        });
    }

    private void Score(TextWriter output) =>
        new EncoderScore(new EncoderModel(_parameters, _shape, null), new EncoderHeads(_parameters, null), Plan(), _corpus.Labels, _library).Print(output);

    private WindowPlan Plan() => new(new WordPieces(_pretrained.Vocabulary), new WordFeatures(Gazetteer.Embedded()), PiecesPerBatch);

    private int Number(string name, int otherwise) =>
        _options.TryGetValue(name, out var value) ? int.Parse(value, CultureInfo.InvariantCulture) : otherwise;
}

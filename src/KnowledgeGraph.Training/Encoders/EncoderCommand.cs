using System.Globalization;
using KnowledgeGraph.Encoder.Inputs;
using KnowledgeGraph.Linguistics.Names;
using KnowledgeGraph.Training.Corpora;
using KnowledgeGraph.Training.Encoders.Data;
using KnowledgeGraph.Training.Encoders.MiniLm;
using KnowledgeGraph.Training.Encoders.Torch;

namespace KnowledgeGraph.Training.Encoders;

/// <summary>
/// The verbs of the encoder: <c>encoder --checkpoint FILE --steps N [--decay N] [--seed N] [--from FILE] [--layers N]</c> trains, going on from
/// <c>--from</c> where it is given; <c>encoder-score --from FILE</c> measures, <c>encoder-export --from FILE [--to FILE]</c>
/// writes what is embedded.
/// </summary>
internal static class EncoderCommand
{
    private const int PiecesPerBatch = 1600;

    public static bool Knows(string? verb) => verb is "encoder" or "encoder-score" or "encoder-export";

    public static int Run(string[] args)
    {
        var options = args.Skip(1).Chunk(2).Where(pair => pair.Length == 2).ToDictionary(pair => pair[0], pair => pair[1]);
        int Number(string name, int otherwise) => options.TryGetValue(name, out var value) ? int.Parse(value, CultureInfo.InvariantCulture) : otherwise;
        TorchLibrary.Prepare(Number("--threads", Environment.ProcessorCount));
        var (layers, seed) = (Number("--layers", 6), Number("--seed", 1));
        var library = new CorpusLibrary(options.GetValueOrDefault("--shared", "../shared"));
        var corpus = EncoderCorpus.Load(library);
        var pretrained = MiniLmModel.Load(layers);
        var shape = new EncoderShape(layers, corpus.Labels);
        using var parameters = options.TryGetValue("--from", out var from) ? EncoderParameters.Load(from) : EncoderParameters.Start(pretrained.Weights, shape, seed);
        var plan = new WindowPlan(new WordPieces(pretrained.Vocabulary), new WordFeatures(Gazetteer.Embedded()), PiecesPerBatch);
        var score = new EncoderScore(new EncoderModel(parameters, shape, null), new EncoderHeads(parameters, null), plan, corpus.Labels, library);
        if (args[0] == "encoder-score")
        {
            score.Print(Console.Out);
            return 0;
        }

        if (args[0] == "encoder-export")
        {
            EncoderExport.Write(parameters, shape, pretrained.Vocabulary, library, options.GetValueOrDefault("--to", "src/KnowledgeGraph.Encoder/Weights/encoder.bin"));
            return 0;
        }

        foreach (var source in corpus.Sources)
        {
            Console.Error.WriteLine($"{source.Name}: {source.Sentences} sentences, {source.Words} words, x {source.Share}");
        }

        var schedule = new TrainingSchedule(Number("--steps", 10_000), Number("--decay", 2_000), Number("--pause", 1_000));
        new EncoderTrainer(parameters, shape, plan, corpus.Sources, Console.Error).Run(schedule, seed, step =>
        {
            parameters.Save(options["--checkpoint"]);
            score.Print(Console.Error);
        });
        return 0;
    }
}

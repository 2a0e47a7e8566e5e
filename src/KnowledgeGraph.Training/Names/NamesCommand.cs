using KnowledgeGraph.Linguistics.Models;
using KnowledgeGraph.Linguistics.Names;
using KnowledgeGraph.Training.Coreference;
using KnowledgeGraph.Training.Corpora;

namespace KnowledgeGraph.Training.Names;

/// <summary>
/// Verbs for names and pronouns, all with <c>--shared DIR</c> and <c>--to LINGUISTICS-DIR</c>: <c>gazetteer</c>, <c>names</c> and
/// <c>pronouns</c> write what is embedded; <c>names-held-out --weights FILE</c> learns without the held-out parts and scores on
/// them; <c>names-score [--weights FILE]</c> only scores; <c>gap --part development|validation</c> prints the decisions that the
/// scorer of that set reads.
/// </summary>
internal static class NamesCommand
{
    private const int Rows = 190_000;
    private const int Epochs = 8;

    private static readonly string[] s_verbs = ["gazetteer", "names", "names-held-out", "names-score", "pronouns", "gap"];

    public static bool Knows(string? verb) => s_verbs.Contains(verb);

    public static int Run(string[] args)
    {
        var options = args.Skip(1).Chunk(2).Where(pair => pair.Length == 2).ToDictionary(pair => pair[0], pair => pair[1]);
        var folder = options.GetValueOrDefault("--to", "src/KnowledgeGraph/Linguistics");
        var library = new CorpusLibrary(options.GetValueOrDefault("--shared", "../shared"));
        switch (args[0])
        {
            case "gazetteer":
                File.WriteAllBytes(Path.Combine(folder, "Names/gazetteer.bin"), GazetteerBuilder.Build(library.PathOf("gazetteers")));
                break;
            case "names":
                Train(library, Path.Combine(folder, "Names/names.bin"), all: true);
                break;
            case "names-held-out":
                Train(library, options["--weights"], all: false);
                Score(library, options["--weights"]);
                break;
            case "names-score":
                Score(library, options.GetValueOrDefault("--weights"));
                break;
            case "pronouns":
                new GapCommand(library).Train(Path.Combine(folder, "Coreference/pronoun-weights.txt"), Console.Error);
                break;
            default:
                new GapCommand(library).Predict(options.GetValueOrDefault("--part", "validation"), Console.Out);
                break;
        }

        return 0;
    }

    private static void Train(CorpusLibrary library, string target, bool all)
    {
        var lexicon = NameLexicon.Embedded();
        var features = new NameFeatures(Gazetteer.Embedded(), lexicon);
        var weights = new NameTrainer(Console.Error).Train([.. new NamePool(library, lexicon).Training(all)], features, Rows, Epochs);
        File.WriteAllBytes(target, weights);
        Console.Error.WriteLine($"{weights.Length} bytes");
    }

    private static void Score(CorpusLibrary library, string? weights)
    {
        var (lexicon, gazetteer) = (NameLexicon.Embedded(), Gazetteer.Embedded());
        var recognizer = weights is null
            ? NameRecognizer.Embedded(gazetteer, lexicon)
            : new NameRecognizer(LinearModel.FromBytes(File.ReadAllBytes(weights), weights), new NameFeatures(gazetteer, lexicon), lexicon);
        NameScore.Print(recognizer, new NamePool(library, lexicon), Console.Out);
    }
}

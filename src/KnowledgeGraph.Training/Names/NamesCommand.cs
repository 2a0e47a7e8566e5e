using KnowledgeGraph.Linguistics.Models;
using KnowledgeGraph.Linguistics.Names;
using KnowledgeGraph.Training.Corpora;

namespace KnowledgeGraph.Training.Names;

/// <summary>
/// SHARED is the folder that holds <c>language/</c>: <c>gazetteer SHARED OUT</c> packs the gazetteer; <c>names SHARED OUT [--all]</c> trains the name recognizer, measuring it on the
/// held-out parts unless these are learnt from too; <c>names-score SHARED</c> measures the embedded one.
/// </summary>
internal static class NamesCommand
{
    private const int Rows = 200_000;
    private const int Epochs = 8;

    public static int Gazetteer(string shared, string target)
    {
        File.WriteAllBytes(target, GazetteerBuilder.Build(Path.Combine(shared, "language/gazetteers")));
        return 0;
    }

    public static int Train(string shared, string target, bool all)
    {
        var lexicon = NameLexicon.Embedded();
        var features = new NameFeatures(Linguistics.Names.Gazetteer.Embedded(), lexicon);
        var pool = new NamePool(new CorpusLibrary(shared), lexicon);
        var weights = new NameTrainer(Console.Error).Train([.. pool.Training(all).Select(WithoutTags)], features, Rows, Epochs);
        File.WriteAllBytes(target, weights);
        Console.Error.WriteLine($"{weights.Length} bytes");
        if (!all)
        {
            NameScore.Print(new NameRecognizer(LinearModel.FromBytes(weights, "names"), features), pool, NoTags, Console.Out);
        }

        return 0;
    }

    public static int Score(string shared)
    {
        NameScore.Print(NameRecognizer.Embedded(), new NamePool(new CorpusLibrary(shared), NameLexicon.Embedded()), NoTags, Console.Out);
        return 0;
    }

    public static int Dump(string shared, string weights, string part)
    {
        var lexicon = NameLexicon.Embedded();
        var features = new NameFeatures(Linguistics.Names.Gazetteer.Embedded(), lexicon);
        var recognizer = new NameRecognizer(LinearModel.FromBytes(File.ReadAllBytes(weights), "names"), features);
        NameDump.Print(recognizer, new NamePool(new CorpusLibrary(shared), lexicon), part, NoTags, Console.Out);
        return 0;
    }

    private static NameExample WithoutTags(NameExample example) => example with { Tags = NoTags(example.Words) };

    private static string[] NoTags(IReadOnlyList<string> words) => [.. words.Select(_ => "")];
}

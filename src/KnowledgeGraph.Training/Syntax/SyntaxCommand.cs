using KnowledgeGraph.Training.Corpora;

namespace KnowledgeGraph.Training.Syntax;

/// <summary>The verbs for tokens to trees.</summary>
internal static class SyntaxCommand
{
    private const string Usage = """
        usage: VERB [--shared DIR] [--to LINGUISTICS-DIR]
          sentences | tagger | lemmas | parser | all   learn weights and write them into the source tree
          evaluate                                     score the weights in that tree on the development sets, gold tokens
          predict --corpus FILE | --text FILE          analyse the raw text of a corpus, or a text, with the embedded weights, as CoNLL-U
          names | names-score | names-dump | gazetteer for the names
        """;

    /// <returns>The exit code.</returns>
    public static int Run(string[] args)
    {
        var options = args.Skip(1).Chunk(2).Where(pair => pair.Length == 2).ToDictionary(pair => pair[0], pair => pair[1]);
        var folder = options.GetValueOrDefault("--to", "src/KnowledgeGraph/Linguistics");
        var library = new Lazy<CorpusLibrary>(() => new CorpusLibrary(options.GetValueOrDefault("--shared", "../shared")));
        var training = new Lazy<SyntaxTraining>(() => new SyntaxTraining(library.Value, new WeightsFolder(folder)));
        Action? verb = args.FirstOrDefault() switch
        {
            "sentences" => () => training.Value.TrainSentences(),
            "tagger" => () => training.Value.TrainTagger(),
            "lemmas" => () => training.Value.TrainLemmas(),
            "parser" => () => training.Value.TrainParser(),
            "all" => () => training.Value.TrainAll(),
            "evaluate" => () => SyntaxEvaluation.OfFolder(folder).Print(library.Value),
            "predict" when options.TryGetValue("--corpus", out var corpus) => () => new SyntaxPrediction(library).WriteCorpus(corpus, Console.Out),
            "predict" when options.TryGetValue("--text", out var file) => () => SyntaxPrediction.Write([File.ReadAllText(file)], Console.Out),
            _ => null,
        };
        if (verb is null)
        {
            Console.Error.WriteLine(Usage);
            return 1;
        }

        verb();
        return 0;
    }
}

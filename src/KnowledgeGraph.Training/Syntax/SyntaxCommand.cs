using KnowledgeGraph.Encoder;
using KnowledgeGraph.Linguistics.Encoders;
using KnowledgeGraph.Linguistics.Names;
using KnowledgeGraph.Training.Coreference;
using KnowledgeGraph.Training.Corpora;
using KnowledgeGraph.Training.Encoders;
using KnowledgeGraph.Training.Names;

namespace KnowledgeGraph.Training.Syntax;

/// <summary>The verbs that learn sentences, lemmas and lists, and those that measure what is embedded.</summary>
internal static class SyntaxCommand
{
    private const string Usage = """
        usage: VERB [--shared DIR] [--to LINGUISTICS-DIR] [--weights FILE]
          sentences | lemmas | gazetteer               learn or pack what stands beside the encoder, into the source tree
          all [--checkpoint FILE]                      all of these, then the encoder, then coreference upon it
          encoder --checkpoint FILE [--from FILE] …    learn the encoder (see src/README.md)
          encoder-export --from FILE [--to FILE]       write a checkpoint as the weights file that is embedded
          encoder-score --from FILE                    measure a checkpoint
          coref | coref-export | coref-score | coref-curve | gap
                                                       learn, write and measure coreference (see src/README.md)
          evaluate                                     score the encoder on the development sets, gold tokens: tags, trees, names
          names-score [--parts NAME,…]                 the same for names alone, with the whole text in view
          predict --corpus FILE | --text FILE          analyse the raw text of a corpus, or a text, as CoNLL-U
        """;

    /// <returns>The exit code.</returns>
    public static int Run(string[] args)
    {
        var options = args.Skip(1).Chunk(2).Where(pair => pair.Length == 2).ToDictionary(pair => pair[0], pair => pair[1]);
        var folder = options.GetValueOrDefault("--to", "src/KnowledgeGraph/Linguistics");
        var library = new Lazy<CorpusLibrary>(() => new CorpusLibrary(options.GetValueOrDefault("--shared", "../shared")));
        var training = new Lazy<SyntaxTraining>(() => new SyntaxTraining(library.Value, new WeightsFolder(folder)));
        ILanguageEncoder encoder = options.TryGetValue("--weights", out var weights) ? LanguageEncoder.Open(weights) : LanguageEncoder.Embedded();
        Action? verb = args.FirstOrDefault() switch
        {
            "sentences" => () => training.Value.TrainSentences(),
            "lemmas" => () => training.Value.TrainLemmas(),
            "gazetteer" => () => WriteGazetteer(library.Value, folder),
            "all" => () => All(training.Value, library.Value, folder, options),
            "evaluate" => () => Evaluate(encoder, library.Value),
            "names-score" => () => NameScore.Print(new NamePool(library.Value, NameLexicon.Embedded()), new DocumentNames(encoder).Of, Console.Out, options.GetValueOrDefault("--parts", "")),
            "predict" when options.TryGetValue("--corpus", out var corpus) => () => new SyntaxPrediction(encoder).WriteCorpus(library.Value, corpus, Console.Out),
            "predict" when options.TryGetValue("--text", out var file) => () => new SyntaxPrediction(encoder).Write([File.ReadAllText(file)], Console.Out),
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

    /// <summary>Everything in its order, coreference upon the encoder just written; the encoder goes on where an earlier run was cut off.</summary>
    private static void All(SyntaxTraining training, CorpusLibrary library, string folder, Dictionary<string, string> options)
    {
        var checkpoint = options.GetValueOrDefault("--checkpoint", "encoder.checkpoint");
        string[] shared = ["--shared", options.GetValueOrDefault("--shared", "../shared")];
        training.TrainSentences();
        training.TrainLemmas();
        WriteGazetteer(library, folder);
        EncoderCommand.Run(["encoder", "--checkpoint", checkpoint, .. shared]);
        EncoderCommand.Run(["encoder-export", "--from", checkpoint, .. shared]);
        CoreferenceCommand.Run(["coref", "--checkpoint", checkpoint + ".coreference", .. shared]);
        CoreferenceCommand.Run(["coref-export", "--from", checkpoint + ".coreference", .. shared]);
    }

    private static void WriteGazetteer(CorpusLibrary library, string folder) =>
        File.WriteAllBytes(Path.Combine(folder, "Names/gazetteer.bin"), GazetteerBuilder.Build(library.PathOf("gazetteers")));

    private static void Evaluate(ILanguageEncoder encoder, CorpusLibrary library)
    {
        new SyntaxEvaluation(encoder).Print(library);
        var pool = new NamePool(library, NameLexicon.Embedded());
        Console.WriteLine("names as the encoder reads them");
        NameScore.Print(pool, sentences => [.. encoder.Encode(sentences).Sentences.Select(sentence => sentence.Names)], Console.Out);
        Console.WriteLine("names with the whole text in view");
        NameScore.Print(pool, new DocumentNames(encoder).Of, Console.Out);
    }
}

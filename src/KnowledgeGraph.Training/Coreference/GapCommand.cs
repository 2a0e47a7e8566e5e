using System.Globalization;
using KnowledgeGraph.Documents;
using KnowledgeGraph.Encoder;
using KnowledgeGraph.Linguistics;
using KnowledgeGraph.Linguistics.Coreference;
using KnowledgeGraph.Linguistics.Encoders;
using KnowledgeGraph.Linguistics.Names;
using KnowledgeGraph.Linguistics.Parsing;
using KnowledgeGraph.Linguistics.Sentences;
using KnowledgeGraph.Training.Corpora;

namespace KnowledgeGraph.Training.Coreference;

/// <summary>Measures pronouns on GAP from raw text, and learns the weights of the pronoun ranker from its development part and GUM.</summary>
internal sealed class GapCommand(CorpusLibrary library)
{
    private const string Development = "coref/gap/development.tsv.gz";
    private const string Validation = "coref/gap/validation.tsv.gz";

    private static readonly string[] s_genres = ["academic", "bio", "court", "interview", "news", "speech", "textbook", "vlog", "voyage"];

    private readonly AnnotationPipeline _pipeline =
        new([new SentenceAnnotator(), new EncodingAnnotator(LanguageEncoder.Embedded()), new TreeAnnotator(), NameAnnotator.Embedded()]);

    public static bool Knows(string? verb) => verb is "gap" or "pronouns";

    /// <summary><c>gap --part development|validation</c> prints decisions, <c>pronouns --to LINGUISTICS-DIR</c> learns.</summary>
    public static int Run(string[] args)
    {
        var options = args.Skip(1).Chunk(2).Where(pair => pair.Length == 2).ToDictionary(pair => pair[0], pair => pair[1]);
        var command = new GapCommand(new CorpusLibrary(options.GetValueOrDefault("--shared", "../shared")));
        if (args[0] == "gap")
        {
            command.Predict(options.GetValueOrDefault("--part", "validation"), Console.Out);
        }
        else
        {
            command.Train(Path.Combine(options.GetValueOrDefault("--to", "src/KnowledgeGraph/Linguistics"), "Coreference/pronoun-weights.txt"), Console.Error);
        }

        return 0;
    }

    /// <summary>Prints the decisions in the form that the scorer of the set reads: id, A, B.</summary>
    public void Predict(string part, TextWriter output)
    {
        var coreference = CoreferenceAnnotator.Embedded();
        foreach (var example in GapExample.Read(library.ReadForTuning($"coref/gap/{part}.tsv.gz")))
        {
            var document = coreference.Annotate(Mentions(example));
            output.WriteLine($"{example.Id}\t{Says(GapDecision.Agrees(document, example.Pronoun, example.A))}\t{Says(GapDecision.Agrees(document, example.Pronoun, example.B))}");
        }
    }

    /// <summary>Learns the weights and writes them as the text resource that the ranker reads.</summary>
    public void Train(string target, TextWriter log)
    {
        var views = new MentionViews(new GenderLexicon(), NominalLexicon.Embedded());
        List<(GapExample, Document)> Read(string content) => [.. GapExample.Read(content).Select(example => (example, Mentions(example)))];
        var trainer = new PronounTrainer(views, log);
        List<(GoldChains, Document)> Texts(string part, Func<string, string> read) =>
        [
            .. s_genres.SelectMany(genre => GoldChains.Read(read($"gum/{part}/{genre}.conllu.gz")))
                .Select(gold => (gold, _pipeline.Annotate(new Article { Id = "0", Text = gold.Text }))),
        ];
        var weights = trainer.Train(
            Read(library.ReadForTraining(Development)), Texts("train", library.ReadForTraining),
            Read(library.ReadForTuning(Validation)), Texts("dev", library.ReadForTuning));
        string[] header =
        [
            "# What speaks for an antecedent of a pronoun, and how much: feature, tab, weight.",
            "# Learnt from the development part of GAP (Webster et al. 2018, Apache-2.0; texts CC BY-SA) and from GUM v11 (CC BY 4.0).",
        ];
        var lines = weights.OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => pair.Key + "\t" + pair.Value.ToString(CultureInfo.InvariantCulture));
        File.WriteAllText(target, string.Join('\n', header.Concat(lines)) + "\n");
    }

    private Document Mentions(GapExample example) =>
        _pipeline.Annotate(new Article { Id = example.Id, Text = example.Text });

    private static string Says(bool value) => value ? "TRUE" : "FALSE";
}

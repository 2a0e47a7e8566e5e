using KnowledgeGraph.Documents;
using KnowledgeGraph.Encoder;
using KnowledgeGraph.Linguistics;
using KnowledgeGraph.Linguistics.Coreference;
using KnowledgeGraph.Linguistics.Encoders;
using KnowledgeGraph.Linguistics.Lemmatization;
using KnowledgeGraph.Linguistics.Names;
using KnowledgeGraph.Linguistics.Parsing;
using KnowledgeGraph.Linguistics.Sentences;
using KnowledgeGraph.Training.Corpora;

namespace KnowledgeGraph.Training.Coreference;

/// <summary><c>gap [--part development|validation]</c> prints decisions on GAP from raw text, in the form that the scorer of the set reads: id, A, B.</summary>
internal static class GapCommand
{
    public static bool Knows(string? verb) => verb is "gap";

    public static int Run(string[] args)
    {
        var options = args.Skip(1).Chunk(2).Where(pair => pair.Length == 2).ToDictionary(pair => pair[0], pair => pair[1]);
        var library = new CorpusLibrary(options.GetValueOrDefault("--shared", "../shared"));
        var part = options.GetValueOrDefault("--part", "validation");
        var pipeline = new AnnotationPipeline(
            [new SentenceAnnotator(), new EncodingAnnotator(LanguageEncoder.Embedded()), new LemmaAnnotator(), new TreeAnnotator(), NameAnnotator.Embedded(), CoreferenceAnnotator.Embedded()]);
        foreach (var example in GapExample.Read(library.ReadForTuning($"coref/gap/{part}.tsv.gz")))
        {
            var document = pipeline.Annotate(new Article { Id = example.Id, Text = example.Text });
            Console.Out.WriteLine($"{example.Id}\t{Says(GapDecision.Agrees(document, example.Pronoun, example.A))}\t{Says(GapDecision.Agrees(document, example.Pronoun, example.B))}");
        }

        return 0;
    }

    private static string Says(bool value) => value ? "TRUE" : "FALSE";
}

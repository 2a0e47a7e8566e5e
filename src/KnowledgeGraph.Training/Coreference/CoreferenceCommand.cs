using KnowledgeGraph.Documents;
using KnowledgeGraph.Linguistics;
using KnowledgeGraph.Linguistics.Coreference;
using KnowledgeGraph.Linguistics.Names;
using KnowledgeGraph.Linguistics.Parsing;
using KnowledgeGraph.Linguistics.Sentences;
using KnowledgeGraph.Linguistics.Tagging;
using KnowledgeGraph.Training.Coreference.Scoring;
using KnowledgeGraph.Training.Coreference.Texts;
using KnowledgeGraph.Training.Corpora;

namespace KnowledgeGraph.Training.Coreference;

/// <summary>The verbs of coreference: <c>coref-score [--shared DIR]</c> scores the product on the development part of GUM, from raw text.</summary>
internal static class CoreferenceCommand
{
    private static readonly string[] s_genres =
        ["academic", "bio", "conversation", "court", "interview", "news", "speech", "textbook", "vlog", "voyage"];

    public static bool Knows(string? verb) => verb is "coref-score";

    public static int Run(string[] args)
    {
        var options = args.Skip(1).Chunk(2).Where(pair => pair.Length == 2).ToDictionary(pair => pair[0], pair => pair[1]);
        var library = new CorpusLibrary(options.GetValueOrDefault("--shared", "../shared"));
        var pipeline = new AnnotationPipeline(
            [new SentenceAnnotator(), new TagAnnotator(), new ParseAnnotator(), NameAnnotator.Embedded(), CoreferenceAnnotator.Embedded()]);
        ScoreGum(library, pipeline, Console.Out);
        return 0;
    }

    private static void ScoreGum(CorpusLibrary library, AnnotationPipeline pipeline, TextWriter output)
    {
        var (printed, phrases) = (CoreferenceScore.None, CoreferenceScore.None);
        foreach (var genre in s_genres)
        {
            var (asPrinted, asPhrases) = (CoreferenceScore.None, CoreferenceScore.None);
            foreach (var text in GumTexts.Read(library.ReadForTuning($"gum/dev/{genre}.conllu.gz")))
            {
                var document = pipeline.Annotate(new Article { Id = text.Id, Text = text.Text });
                var key = OntoNotesForm.Of(text);
                asPrinted += CoreferenceScore.Of(key, FoundClusters.AsPrinted(document));
                asPhrases += CoreferenceScore.Of(key, FoundClusters.AsPhrases(document));
            }

            output.WriteLine($"{genre,-13} {asPhrases}");
            (printed, phrases) = (printed + asPrinted, phrases + asPhrases);
        }

        output.WriteLine($"{"all",-13} {phrases}");
        output.WriteLine($"{"as printed",-13} {printed}");
    }
}

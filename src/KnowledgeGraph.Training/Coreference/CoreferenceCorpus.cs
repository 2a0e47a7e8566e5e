using KnowledgeGraph.Documents;
using KnowledgeGraph.Linguistics;
using KnowledgeGraph.Linguistics.Coreference.Words;
using KnowledgeGraph.Training.Coreference.Learning;
using KnowledgeGraph.Training.Coreference.Texts;
using KnowledgeGraph.Training.Corpora;

namespace KnowledgeGraph.Training.Coreference;

/// <summary>The texts to learn from and to measure on.</summary>
/// <param name="library">Where they are.</param>
/// <param name="pipeline">Our analysis, to mentions.</param>
internal sealed class CoreferenceCorpus(CorpusLibrary library, AnnotationPipeline pipeline)
{
    private const string LitBank = "coref/litbank/coref.conll.gz";
    private const string Gap = "coref/gap/development.tsv.gz";

    private static readonly string[] s_licensedGenres = ["academic", "bio", "court", "interview", "news", "speech", "textbook", "vlog", "voyage"];

    /// <summary>Those that are measured on, in order.</summary>
    public static IReadOnlyList<string> Genres { get; } =
        ["academic", "bio", "conversation", "court", "interview", "news", "speech", "textbook", "vlog", "voyage"];

    public static IReadOnlyList<string> TrainingFiles { get; } =
        [.. s_licensedGenres.Select(genre => $"gum/train/{genre}.conllu.gz"), LitBank, Gap];

    /// <summary>The texts of the files to learn from.</summary>
    public IEnumerable<CoreferenceText> Training() =>
    [
        .. s_licensedGenres.SelectMany(genre => GumTexts.Read(library.ReadForTraining($"gum/train/{genre}.conllu.gz"))),
        .. LitBankTexts.Read(library.ReadForTraining(LitBank)),
        .. GapTexts.Read(library.ReadForTraining(Gap)),
    ];

    public IEnumerable<CoreferenceText> Development(string genre) => GumTexts.Read(library.ReadForTuning($"gum/dev/{genre}.conllu.gz"));

    public IEnumerable<GapExample> GapValidation() => GapExample.Read(library.ReadForTuning("coref/gap/validation.tsv.gz"));

    public Document Annotate(string id, string text) => pipeline.Annotate(new Article { Id = id, Text = text });

    public List<CoreferenceExample> Examples(WordContexts contexts)
    {
        var builder = new ExampleBuilder(contexts);
        return [.. Training().Select(text => builder.Of(Annotate(text.Id, text.Text), text))];
    }
}

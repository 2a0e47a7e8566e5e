using KnowledgeGraph.Documents;
using KnowledgeGraph.Linguistics.Coreference.Words;
using KnowledgeGraph.Linguistics;
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
    private const string News = "silver/news.conllu.gz";
    private const string Encyclopedia = "ner/redocred/dev_revised.json.gz";

    private static readonly string[] s_licensedGenres = ["academic", "bio", "court", "interview", "news", "speech", "textbook", "vlog", "voyage"];

    /// <summary>Those that are measured on, in order.</summary>
    public static IReadOnlyList<string> Genres { get; } =
        ["academic", "bio", "conversation", "court", "interview", "news", "speech", "textbook", "vlog", "voyage"];

    public static IReadOnlyList<string> TrainingFiles { get; } =
        [.. s_licensedGenres.Select(genre => $"gum/train/{genre}.conllu.gz"), LitBank, Gap, News, Encyclopedia];

    /// <summary>What is marked by hand to learn from.</summary>
    public IEnumerable<CoreferenceText> Training() =>
    [
        .. s_licensedGenres.SelectMany(genre => GumTexts.Read(library.ReadForTraining($"gum/train/{genre}.conllu.gz"))),
        .. LitBankTexts.Read(library.ReadForTraining(LitBank)),
        .. GapTexts.Read(library.ReadForTraining(Gap)),
    ];

    public IEnumerable<CoreferenceText> Development(string genre) => GumTexts.Read(library.ReadForTuning($"gum/dev/{genre}.conllu.gz"));

    public IEnumerable<GapExample> GapValidation() => GapExample.Read(library.ReadForTuning("coref/gap/validation.tsv.gz"));

    public Document Annotate(string id, string text) => pipeline.Annotate(new Article { Id = id, Text = text });

    /// <summary>All examples to learn from: those marked by hand, names made pronouns, and, of single pronouns, men and women exchanged.</summary>
    public List<CoreferenceExample> Examples(WordContexts contexts, ExampleBuilder builder)
    {
        var (swap, measured) = (new GenderSwap(), Measured());
        return [.. Training().Concat(Made(contexts)).Select((text, index) => (text, index)).AsParallel().AsOrdered().SelectMany(pair => Both(pair.text, pair.index))];

        IEnumerable<CoreferenceExample> Both(CoreferenceText text, int seed)
        {
            var document = Annotate(text.Id, text.Text);
            if (measured.Share(document))
            {
                yield break;
            }

            yield return builder.Of(document, text);
            if (text.Coverage == Coverage.SomeMentions)
            {
                var swapped = swap.Of(text, contexts.Of(document), seed);
                yield return builder.Of(Annotate(swapped.Id, swapped.Text), swapped);
            }
        }
    }

    /// <summary>Texts with names made pronouns.</summary>
    public List<CoreferenceText> Made(WordContexts contexts) =>
        [.. Unmarked().AsParallel().AsOrdered().SelectMany(text => PronounizedNames.Of(contexts.Of(Annotate(text.Id, text.Text))))];

    private MeasuredTexts Measured() =>
        new(Genres.SelectMany(Development).Select(text => text.Text).Concat(GapValidation().Select(example => example.Text)));

    private IEnumerable<(string Id, string Text)> Unmarked() =>
        PassagesOfNews.Read(library.ReadForTraining(News))
            .Concat(ReDocRedTexts.Read(library.ReadForTraining(Encyclopedia)).Select(text => (text.Id, text.Text)));
}

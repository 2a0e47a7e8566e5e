using KnowledgeGraph.Linguistics.Names;
using KnowledgeGraph.Training.Corpora;
using KnowledgeGraph.Training.Names;
using KnowledgeGraph.Training.Syntax;

namespace KnowledgeGraph.Training.Encoders.Data;

/// <summary>Everything that tags, trees and names are learnt from, without the parts that are kept out to measure on.</summary>
internal sealed class EncoderCorpus
{
    /// <summary>Of the machine-made trees, only those of which a whole sentence is this likely on average.</summary>
    private const double LeastConfidence = 0.75;

    private const int LongestSentence = 120;

    /// <summary>In sentences; a longer text is several.</summary>
    private const int LongestText = 40;

    private EncoderCorpus(LabelInventory labels, IReadOnlyList<TextSource> sources) => (Labels, Sources) = (labels, sources);

    public LabelInventory Labels { get; }

    public IReadOnlyList<TextSource> Sources { get; }

    public static IReadOnlyList<string> Files { get; } =
        [.. SyntaxCorpus.GoldFiles, .. SyntaxCorpus.SilverFiles.Select(entry => entry.File), .. NamePool.TrainingFiles];

    public static EncoderCorpus Load(CorpusLibrary library)
    {
        var gold = SyntaxCorpus.GoldFiles.Select(file => (File: file, Sentences: SyntaxCorpus.ReadGold(library, file).ToList())).ToList();
        var labels = LabelInventory.Of(gold.SelectMany(file => file.Sentences));
        var names = new NamePool(library, NameLexicon.Embedded());
        var kept = new EvaluationSentences(library, names);
        List<TextSource> sources =
        [
            .. gold.Select(file => new TextSource(file.File, Texts(file.Sentences, sentence => labels.Annotate(sentence, NamesOf(file.File, sentence))), 2)),
            Silver("silver/news.conllu.gz", 0.5),
            Silver("silver/knowledgenet.conllu.gz", 1),
            Silver("silver/web.conllu.gz", 0.25),
            .. names.Sources().Select(source => new TextSource(
                source.Name,
                [.. source.Texts.Select(text => text.Select(example => new AnnotatedSentence(example.Words) { Names = example.Allowed }).ToList())],
                source.Share)),
        ];
        return new EncoderCorpus(labels, [.. sources.Select(source => Without(source, kept))]);

        uint[]? NamesOf(string file, ConlluSentence sentence) =>
            file.StartsWith("gum/", StringComparison.Ordinal) ? names.ByGum.Apply(GumNames.Of(sentence)).Allowed : null;

        TextSource Silver(string file, double share)
        {
            var guideline = names.ByThree;
            return new TextSource(file, Texts(ConlluReader.Read(library.ReadForTraining(file)), sentence =>
                sentence.Confidence < LeastConfidence ? null : labels.Annotate(sentence, guideline.Apply(NameCorpora.OfSilver(sentence)).Allowed)), share);
        }
    }

    private static TextSource Without(TextSource source, EvaluationSentences kept) =>
        source with { Texts = [.. source.Texts.Select(text => text.Where(sentence => !kept.Holds(sentence)).ToList()).Where(text => text.Count > 0)] };

    private static List<IReadOnlyList<AnnotatedSentence>> Texts(IEnumerable<ConlluSentence> sentences, Func<ConlluSentence, AnnotatedSentence?> annotate)
    {
        var texts = new List<IReadOnlyList<AnnotatedSentence>>();
        var document = "";
        var open = new List<AnnotatedSentence>();
        foreach (var sentence in sentences)
        {
            if (sentence.Document + DocumentOf(sentence.Id) is var current && current != document)
            {
                Close();
                document = current;
            }

            if (open.Count == LongestText)
            {
                Close();
            }

            if (sentence.Tokens.Count <= LongestSentence && annotate(sentence) is { } annotated)
            {
                open.Add(annotated);
            }
        }

        Close();
        return texts;

        void Close()
        {
            if (open.Count > 0)
            {
                texts.Add(open);
                open = [];
            }
        }
    }

    /// <summary>Machine-made trees of web pages name the page in their sentences' ids: "wcxb-0001-47562".</summary>
    private static string DocumentOf(string id) => id.StartsWith("wcxb-", StringComparison.Ordinal) ? id[..id.LastIndexOf('-')] : "";
}

using KnowledgeGraph.Training.Corpora;

namespace KnowledgeGraph.Training.Syntax;

/// <summary>What tagger, parser and lemmatizer learn from: trees made by hand, and trees made by a stronger parser.</summary>
public sealed class SyntaxCorpus
{
    /// <summary>Of the silver trees, only those a whole sentence of which is this likely are taken.</summary>
    private const double LeastConfidence = 0.9;

    private const int LongestSilver = 80;

    /// <summary>Texts of the Santa Barbara Corpus, whose licence is not certain, are left out.</summary>
    private const string UncertainSource = "linguistics.ucsb.edu";

    private static readonly string[] GumGenres =
        ["academic", "bio", "court", "interview", "news", "speech", "textbook", "vlog", "voyage"];

    public static IReadOnlyList<string> GoldFiles { get; } =
        ["ud-ewt/train.conllu.gz", .. GumGenres.Select(genre => $"gum/train/{genre}.conllu.gz")];

    /// <summary>Silver files, with the share of them that is taken: every nth sentence.</summary>
    public static IReadOnlyList<(string File, int EveryNth)> SilverFiles { get; } =
        [("silver/news.conllu.gz", 1), ("silver/knowledgenet.conllu.gz", 1), ("silver/web.conllu.gz", 8)];

    private SyntaxCorpus(IReadOnlyList<TrainingSentence> gold, IReadOnlyList<TrainingSentence> silver) => (Gold, Silver) = (gold, silver);

    public IReadOnlyList<TrainingSentence> Gold { get; }

    public IReadOnlyList<TrainingSentence> Silver { get; }

    public IEnumerable<TrainingSentence> All => Gold.Concat(Silver);

    public static SyntaxCorpus Load(CorpusLibrary library, bool withSilver)
    {
        var gold = GoldFiles.SelectMany(file => ReadGold(library, file))
            .Select(TrainingSentence.Of)
            .ToList();
        var known = gold.SelectMany(sentence => sentence.Tags).ToHashSet(StringComparer.Ordinal);
        var silver = withSilver
            ? SilverFiles.SelectMany(entry => ReadSilver(library, entry.File, entry.EveryNth, known)).ToList()
            : [];
        return new SyntaxCorpus(gold, silver);
    }

    /// <summary>The hand-made trees of a file, without those whose licence is not certain.</summary>
    public static IEnumerable<ConlluSentence> ReadGold(CorpusLibrary library, string file) =>
        ConlluReader.Read(library.ReadForTraining(file)).Where(sentence => !IsUncertain(sentence));

    /// <summary>A silver sentence with a pair of tags that no hand-made tree has is a sure error of its maker.</summary>
    private static IEnumerable<TrainingSentence> ReadSilver(CorpusLibrary library, string file, int everyNth, HashSet<string> knownTags) =>
        ConlluReader.Read(library.ReadForTraining(file))
            .Where((sentence, index) => index % everyNth == 0)
            .Where(sentence => sentence.Confidence >= LeastConfidence && sentence.Tokens.Count is > 3 and <= LongestSilver)
            .Select(TrainingSentence.Of)
            .Where(sentence => sentence.Tags.All(knownTags.Contains));

    private static bool IsUncertain(ConlluSentence sentence) =>
        sentence.Comments.TryGetValue("meta::sourceURL", out var url) && url.Contains(UncertainSource, StringComparison.Ordinal);
}

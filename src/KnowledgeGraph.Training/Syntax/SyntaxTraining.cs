using KnowledgeGraph.Training.Corpora;

namespace KnowledgeGraph.Training.Syntax;

/// <summary>The settings of the syntactic models, and which corpora each learns from.</summary>
internal sealed class SyntaxTraining(CorpusLibrary library, WeightsFolder weights)
{
    private const int Seed = 1;
    private const int Parts = 2;

    /// <summary>How often an epoch learns from the hand-made sentences: they are fewer than the silver ones, and better.</summary>
    private const int GoldCopies = 2;

    private static IEnumerable<string> AllFiles => SyntaxCorpus.GoldFiles.Concat(SyntaxCorpus.SilverFiles.Select(entry => entry.File));

    public void TrainAll()
    {
        TrainSentences();
        TrainTagger();
        TrainLemmas();
        TrainParser();
    }

    public void TrainSentences()
    {
        var gold = SyntaxCorpus.Load(library, withSilver: false).Gold;
        var texts = GoldText.OfDocuments(gold.Select(sentence => sentence.Source)).ToList();
        var trained = new SentenceTrainer(Seed, epochs: 12, cutOff: 1).Train(texts);
        weights.Write("Sentences", "sentences", trained, Seed, library, SyntaxCorpus.GoldFiles);
    }

    public void TrainTagger()
    {
        var corpus = SyntaxCorpus.Load(library, withSilver: true);
        var sentences = corpus.All.ToList();
        var trained = new TaggerTrainer(Seed, epochs: 6, cutOff: 3).Train(Weighted(sentences, corpus), TaggerTrainer.ClassesOf(corpus.Gold));
        weights.Write("Tagging", "tagger", trained.Tagger, Seed, library, AllFiles);
        weights.Write("Tagging", "tag-lexicon", trained.Lexicon, Seed, library, AllFiles);
    }

    public void TrainLemmas() =>
        weights.WriteText("Lemmatization", "lemmas", LemmaTrainer.Train(SyntaxCorpus.Load(library, withSilver: true)));

    public void TrainParser()
    {
        var corpus = SyntaxCorpus.Load(library, withSilver: true);
        var sentences = corpus.All.ToList();
        var tags = new TaggerTrainer(Seed, epochs: 3, cutOff: 3).Jackknife(sentences, Parts, TaggerTrainer.ClassesOf(corpus.Gold));
        var trained = new ParserTrainer(Seed, epochs: 4, cutOff: 6).Train(Weighted(sentences, corpus), [.. Weighted(tags, corpus)]);
        weights.Write("Parsing", "parser", trained, Seed, library, AllFiles);
    }

    /// <summary>Repeats what belongs to the hand-made sentences, which come first.</summary>
    private static List<T> Weighted<T>(IReadOnlyList<T> items, SyntaxCorpus corpus) =>
        [.. Enumerable.Repeat(items.Take(corpus.Gold.Count), GoldCopies - 1).SelectMany(copy => copy), .. items];
}

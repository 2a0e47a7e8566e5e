using KnowledgeGraph.Training.Corpora;

namespace KnowledgeGraph.Training.Syntax;

/// <summary>The settings of the syntactic models, and which corpora each learns from.</summary>
internal sealed class SyntaxTraining(CorpusLibrary library, WeightsFolder weights)
{
    private const int Seed = 1;

    public void TrainSentences()
    {
        var gold = SyntaxCorpus.Load(library, withSilver: false).Gold;
        var texts = GoldText.OfDocuments(gold.Select(sentence => sentence.Source)).ToList();
        var trained = new SentenceTrainer(Seed, epochs: 12, cutOff: 1).Train(texts);
        weights.Write("Sentences", "sentences", trained, Seed, library, SyntaxCorpus.GoldFiles);
    }

    public void TrainLemmas() =>
        weights.WriteText("Lemmatization", "lemmas", LemmaTrainer.Train(SyntaxCorpus.Load(library, withSilver: true)));
}

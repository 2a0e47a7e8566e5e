namespace KnowledgeGraph.Training.Encoders.Data;

/// <summary>A corpus as the encoder learns from it: texts of sentences in a row, and how often an epoch takes each.</summary>
/// <param name="Name">For the log.</param>
/// <param name="Texts">Neighbouring sentences of one document stand in one text; a sentence without neighbours is a text.</param>
/// <param name="Share">How many times an epoch takes each text; below 1 a random part of them.</param>
internal sealed record TextSource(string Name, IReadOnlyList<IReadOnlyList<AnnotatedSentence>> Texts, double Share)
{
    public int Sentences => Texts.Sum(text => text.Count);

    public int Words => Texts.Sum(text => text.Sum(sentence => sentence.Words.Count));
}

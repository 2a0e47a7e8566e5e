namespace KnowledgeGraph.Encoder.Heads;

/// <summary>Words that one tree is built over: a sentence, or a part of one that is very long.</summary>
/// <param name="Sentence">The sentence's index in the document.</param>
/// <param name="Start">The first word's index in the document.</param>
/// <param name="Count">Words; at most <see cref="Longest"/>.</param>
/// <param name="SentenceStart">The sentence's first word's index in the document.</param>
internal readonly record struct Stretch(int Sentence, int Start, int Count, int SentenceStart)
{
    /// <summary>Trees take memory and time by the square of their words: longer sentences are cut into equal parts.</summary>
    public const int Longest = 400;

    public static IEnumerable<Stretch> Of(IReadOnlyList<IReadOnlyList<string>> sentences)
    {
        var start = 0;
        for (var sentence = 0; sentence < sentences.Count; sentence++)
        {
            var count = sentences[sentence].Count;
            var parts = (count + Longest - 1) / Longest;
            for (var part = 0; part < parts; part++)
            {
                var (from, to) = ((int)((long)count * part / parts), (int)((long)count * (part + 1) / parts));
                yield return new Stretch(sentence, start + from, to - from, start);
            }

            start += count;
        }
    }
}

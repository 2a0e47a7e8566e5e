using KnowledgeGraph.Documents;
using KnowledgeGraph.Linguistics.Names;

namespace KnowledgeGraph.Encoder.Names;

/// <summary>The names of a sentence: the best legal label sequence, each name with its probability.</summary>
internal static class NameReading
{
    private static readonly float[] s_noTransitions = new float[NameLabels.Count * NameDecoder.Stride];

    /// <param name="scores">For each word a score for each label, <see cref="NameDecoder.Stride"/> a word.</param>
    /// <param name="count">Words.</param>
    public static IReadOnlyList<NameSpan> Of(ReadOnlySpan<float> scores, int count)
    {
        if (count == 0)
        {
            return [];
        }

        var allowed = new uint[count];
        Array.Fill(allowed, NameLabels.All);
        var names = NameLabels.Spans(NameDecoder.Decode(scores, s_noTransitions, allowed));
        if (names.Count == 0)
        {
            return [];
        }

        var probabilities = new NameProbabilities(scores, count);
        return [.. names.Select(name => name with { Confidence = probabilities.Of(name) })];
    }
}

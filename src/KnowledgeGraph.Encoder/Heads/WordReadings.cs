using KnowledgeGraph.Linguistics.Names;

namespace KnowledgeGraph.Encoder.Heads;

/// <summary>What the heads say of each word of a document.</summary>
internal sealed class WordReadings(int words)
{
    public int[] PartsOfSpeech { get; } = new int[words];

    public int[] Tags { get; } = new int[words];

    /// <summary>Indexes in the word's sentence; -1 for the root.</summary>
    public int[] Heads { get; } = new int[words];

    /// <summary>By how much the score of each word's head exceeds the next best one.</summary>
    public float[] Margins { get; } = new float[words];

    public int[] Relations { get; } = new int[words];

    /// <summary>For each word a score for each name label, <see cref="NameDecoder.Stride"/> a word.</summary>
    public float[] Names { get; } = new float[words * NameDecoder.Stride];
}

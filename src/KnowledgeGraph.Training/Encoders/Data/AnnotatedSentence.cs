namespace KnowledgeGraph.Training.Encoders.Data;

/// <summary>
/// A sentence to learn from, with what its corpus says of it; what the corpus does not annotate is null. Tags and relations are
/// places in <see cref="LabelInventory"/>, heads are places in the sentence, -1 for the root; names are for each word the labels
/// that the corpus leaves open, as bits.
/// </summary>
internal sealed record AnnotatedSentence(IReadOnlyList<string> Words)
{
    public int[]? Upos { get; init; }

    public int[]? Xpos { get; init; }

    public int[]? Heads { get; init; }

    public int[]? Relations { get; init; }

    public uint[]? Names { get; init; }
}

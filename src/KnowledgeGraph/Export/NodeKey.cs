namespace KnowledgeGraph.Export;

/// <summary>What a node is found by.</summary>
/// <param name="Label">Article, Sentence, Entity or Claim.</param>
/// <param name="Id">Unique among nodes with that label.</param>
public sealed record NodeKey(string Label, string Id)
{
    /// <summary>The labels of the graph model, in the order in which a graph is written.</summary>
    internal static IReadOnlyList<string> Labels { get; } = ["Article", "Sentence", "Entity", "Claim"];

    /// <summary>Unique in the graph.</summary>
    public override string ToString() => $"{Label}/{Id}";

    /// <exception cref="KnowledgeGraphException">The id is not there, or is no text.</exception>
    internal static NodeKey Of(object? labels, object? id)
    {
        var all = ((IReadOnlyList<object?>)labels!).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var label = Labels.First(all.Contains);
        return id is string words
            ? new NodeKey(label, words)
            : throw new KnowledgeGraphException($"a node with the label {label} has no id and cannot be exported; 'kg doctor' says more");
    }
}

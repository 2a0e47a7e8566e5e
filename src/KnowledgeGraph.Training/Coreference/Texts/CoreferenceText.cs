namespace KnowledgeGraph.Training.Coreference.Texts;

/// <summary>A text with the mentions that a corpus marks in it, as places in the text, and how much the corpus says about the rest.</summary>
internal sealed record CoreferenceText
{
    public required string Id { get; init; }

    public required string Text { get; init; }

    /// <summary>Ordered by start, the longer first.</summary>
    public required IReadOnlyList<GoldMention> Mentions { get; init; }

    public required Coverage Coverage { get; init; }

    /// <summary>The clusters of two and more mentions, by first mention.</summary>
    public IEnumerable<IReadOnlyList<GoldMention>> Clusters() =>
        Mentions.GroupBy(mention => mention.Cluster, StringComparer.Ordinal).Where(cluster => cluster.Count() > 1).Select(cluster => cluster.ToList());
}

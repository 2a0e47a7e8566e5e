namespace KnowledgeGraph.Documents;

/// <summary>A thing in the world, after resolution.</summary>
/// <param name="Id">Stable and readable: kind and normalised name, <c>person:xie-saining</c>.</param>
/// <param name="Kind">Its label in the graph.</param>
/// <param name="Name">The canonical name.</param>
/// <param name="Aliases">Other names it was called by, ordinal order, without the canonical one.</param>
public sealed record Entity(string Id, EntityKind Kind, string Name, IReadOnlyList<string> Aliases)
{
    public EntityScope Scope { get; init; }
}

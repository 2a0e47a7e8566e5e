namespace KnowledgeGraph.Cypher.Storage;

/// <summary>An index, or a uniqueness constraint with its index.</summary>
/// <param name="Name">Unique in the database.</param>
/// <param name="Entity">Nodes with a label, or relationships of a type.</param>
/// <param name="Token">The label or type.</param>
/// <param name="Properties">At least one; an entity is indexed when it has all of them.</param>
/// <param name="IsUnique">Whether no two entities may agree in all properties.</param>
internal sealed record IndexDefinition(
    string Name, EntityType Entity, string Token, IReadOnlyList<string> Properties, bool IsUnique)
{
    /// <summary>Whether both cover the same properties of the same entities.</summary>
    public bool CoversSameAs(IndexDefinition other) =>
        Entity == other.Entity
        && string.Equals(Token, other.Token, StringComparison.Ordinal)
        && Properties.SequenceEqual(other.Properties, StringComparer.Ordinal);
}

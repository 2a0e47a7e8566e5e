using KnowledgeGraph.Cypher.Values;

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

    /// <summary>What is indexed of an entity, or null where it lacks a property.</summary>
    public CypherValue KeyOf(CypherMap properties)
    {
        if (Properties.Count == 1)
        {
            return properties.GetOrNull(Properties[0]);
        }

        var parts = new CypherValue[Properties.Count];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = properties.GetOrNull(Properties[i]);
            if (parts[i].IsNull)
            {
                return CypherValue.Null;
            }
        }

        return CypherValue.List(parts);
    }
}

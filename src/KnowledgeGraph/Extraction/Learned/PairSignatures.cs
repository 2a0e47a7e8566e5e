using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Patterns;

namespace KnowledgeGraph.Extraction.Learned;

/// <summary>Which of the network's relations may hold between things of which kinds, as the ontology has it.</summary>
internal sealed class PairSignatures(Ontology ontology, IReadOnlyList<LearnedRelation> relations)
{
    private readonly IReadOnlyList<RelationType?> _types = [.. relations.Select(relation => ontology.Find(relation.Name))];

    /// <summary>Whether the relation of that number may; none that the ontology does not have.</summary>
    public bool Fits(int relation, EntityKind subject, EntityKind other) =>
        _types[relation] is { } type && type.Subject.Contains(subject) && type.Object.Contains(other);

    /// <summary>Whether any may.</summary>
    public bool Fits(EntityKind subject, EntityKind other) => Enumerable.Range(0, _types.Count).Any(relation => Fits(relation, subject, other));
}

namespace KnowledgeGraph.Documents;

/// <summary>The kinds of things in the graph; each is a node label.</summary>
public enum EntityKind
{
    Person,
    Organization,
    Place,
    Work,
    Product,
    Event,
    Concept,
    Role,
}

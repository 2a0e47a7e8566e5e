namespace KnowledgeGraph.Documents;

/// <summary>The classes of names that the recognizer learns.</summary>
public enum NameClass
{
    Person,
    Organization,
    Location,
    Work,
    Product,
    Event,
    Other,
}

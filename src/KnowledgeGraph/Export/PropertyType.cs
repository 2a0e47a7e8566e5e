namespace KnowledgeGraph.Export;

/// <summary>What a property holds wherever it is set; values of several types are text.</summary>
public enum PropertyType
{
    Text,
    Integer,
    Float,
    Boolean,
    TextList,
}

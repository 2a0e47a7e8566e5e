namespace KnowledgeGraph.Loading;

/// <summary>What loading an article did to the graph.</summary>
public enum LoadOutcome
{
    New,
    Unchanged,
    Replaced,
}

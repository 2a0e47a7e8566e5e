namespace KnowledgeGraph.Documents;

/// <summary>How far an entity reaches.</summary>
public enum EntityScope
{
    /// <summary>One thing in all articles.</summary>
    Global,

    /// <summary>Known from common nouns alone ("two people", "the bill"): a thing of its article, never the same as one of another article.</summary>
    Article,
}

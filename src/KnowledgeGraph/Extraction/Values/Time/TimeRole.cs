namespace KnowledgeGraph.Extraction.Values.Time;

/// <summary>How a time bounds what it is attached to, as its preposition says.</summary>
internal enum TimeRole
{
    At,
    Since,
    Until,
    Between,
    By,
    Before,
    After,
}

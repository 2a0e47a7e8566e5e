namespace KnowledgeGraph.Cypher.Binding;

/// <summary>Where a query stands, which decides how it may end and whether it may write.</summary>
internal enum QueryPlace
{
    Top,
    CallSubquery,
    ExistsOrCount,
    Collect,
}

namespace KnowledgeGraph.Reports;

/// <summary>What a report's parameter takes.</summary>
public enum ReportParameterType
{
    String,
    Integer,
    Float,
    Boolean,
}

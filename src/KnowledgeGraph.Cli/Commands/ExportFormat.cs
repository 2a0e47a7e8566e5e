namespace KnowledgeGraph.Cli.Commands;

/// <summary>How a graph is written out.</summary>
public enum ExportFormat
{
    Json,
    Csv,
    Cypher,
    Graphml,
}

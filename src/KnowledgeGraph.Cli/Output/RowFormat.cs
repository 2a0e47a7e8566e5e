namespace KnowledgeGraph.Cli.Output;

/// <summary>How rows are printed.</summary>
public enum RowFormat
{
    Table,
    Json,
    Csv,
    Markdown,
}

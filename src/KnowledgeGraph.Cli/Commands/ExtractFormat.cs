namespace KnowledgeGraph.Cli.Commands;

/// <summary>What <c>kg extract</c> prints.</summary>
public enum ExtractFormat
{
    Json,
    Cypher,
    Table,
}

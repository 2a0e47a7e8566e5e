namespace KnowledgeGraph.Cli.Commands;

/// <summary>What <c>kg annotate</c> prints.</summary>
public enum AnnotateFormat
{
    Conllu,
    OpenIe,
}

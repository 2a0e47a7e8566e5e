namespace KnowledgeGraph.Cypher.Syntax;

/// <summary>A half-open range of UTF-16 code units, [<see cref="Start"/>, <see cref="End"/>), in the statement's text.</summary>
internal readonly record struct SourceSpan(int Start, int End)
{
    public SourceSpan To(SourceSpan last) => new(Start, last.End);
}

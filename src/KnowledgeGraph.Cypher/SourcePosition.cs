namespace KnowledgeGraph.Cypher;

/// <summary>A place in a statement.</summary>
/// <param name="Offset">UTF-16 code units from the start, from 0.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">UTF-16 code units from the start of the line, from 1.</param>
public readonly record struct SourcePosition(int Offset, int Line, int Column);

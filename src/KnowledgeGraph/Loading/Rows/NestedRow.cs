namespace KnowledgeGraph.Loading.Rows;

/// <summary>A row of a statement in which other rows are nested.</summary>
/// <param name="Fields">By place.</param>
/// <param name="Count">How much the statement must say it matched for this row and all in it.</param>
internal sealed record NestedRow(IReadOnlyList<object?> Fields, int Count);

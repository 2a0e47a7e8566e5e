namespace KnowledgeGraph.Articles.Bodies;

/// <summary>A half-open range of block indices of one page.</summary>
internal readonly record struct BlockRange(int Start, int End);

namespace KnowledgeGraph.Articles.Bodies;

/// <summary>A half-open range of block indices of one page.</summary>
internal readonly record struct BlockRange(int Start, int End)
{
    public bool Contains(int index) => index >= Start && index < End;

    public bool Contains(BlockRange other) => other.Start >= Start && other.End <= End;

    public bool Overlaps(BlockRange other) => other.Start < End && Start < other.End;
}

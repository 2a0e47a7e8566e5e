namespace KnowledgeGraph.Extraction.Predications;

/// <summary>The subject of a clause.</summary>
/// <param name="Head">The head of the phrase meant, -1 when there is none.</param>
/// <param name="Word">The token that stands for it in the clause.</param>
/// <param name="IsShared">Whether it was taken over from another clause.</param>
internal readonly record struct ClauseSubject(int Head, int Word, bool IsShared)
{
    public static readonly ClauseSubject None = new(-1, -1, false);

    public bool Exists => Head >= 0;
}

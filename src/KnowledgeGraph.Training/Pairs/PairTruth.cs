namespace KnowledgeGraph.Training.Pairs;

/// <summary>What a corpus says of a relation and a pair.</summary>
internal enum PairTruth : byte
{
    /// <summary>Nobody looked.</summary>
    Open,
    No,
    Yes,
}

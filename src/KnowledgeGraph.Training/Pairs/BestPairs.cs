namespace KnowledgeGraph.Training.Pairs;

/// <summary>Which pair of mentions answers for what a corpus says of two things.</summary>
internal sealed class BestPairs
{
    private readonly bool[][] _answers;

    /// <param name="examples">The pairs.</param>
    /// <param name="scores">What the network makes of them; null while it knows nothing, then all answer.</param>
    public BestPairs(IReadOnlyList<PairExample> examples, float[][]? scores)
    {
        _answers = [.. examples.Select(example => Enumerable.Repeat(true, example.Truth.Length).ToArray())];
        if (scores is null)
        {
            return;
        }

        foreach (var same in Enumerable.Range(0, examples.Count).GroupBy(index => examples[index].Things).Where(same => same.Count() > 1))
        {
            for (var relation = 0; relation < examples[0].Truth.Length; relation++)
            {
                var right = same.Where(index => examples[index].Truth[relation] == PairTruth.Yes).ToList();
                var best = right.Count == 0 ? -1 : right.MaxBy(index => scores[index][relation]);
                right.ForEach(index => _answers[index][relation] = index == best);
            }
        }
    }

    public bool Answers(int example, int relation) => _answers[example][relation];
}

namespace KnowledgeGraph.Training.Confidence;

/// <summary>From a sum to a probability that never falls as the sum grows: pool adjacent violators (Ayer et al. 1955), over bins of equal size.</summary>
internal static class IsotonicTable
{
    /// <param name="examples">Sums, and whether the example is one.</param>
    /// <param name="bin">How many examples a bin has.</param>
    /// <returns>The middle of each pool and its share, both rising.</returns>
    public static IReadOnlyList<(double Sum, double Share)> Of(IReadOnlyList<(double Sum, bool IsRight)> examples, int bin)
    {
        var pools = new List<(double Sums, double Right, int Count)>();
        foreach (var chunk in examples.OrderBy(example => example.Sum).Chunk(bin))
        {
            pools.Add((chunk.Sum(example => example.Sum), chunk.Count(example => example.IsRight), chunk.Length));
            while (pools.Count > 1 && pools[^2].Right / pools[^2].Count >= pools[^1].Right / pools[^1].Count)
            {
                pools[^2] = (pools[^2].Sums + pools[^1].Sums, pools[^2].Right + pools[^1].Right, pools[^2].Count + pools[^1].Count);
                pools.RemoveAt(pools.Count - 1);
            }
        }

        return [.. pools.Select(pool => (pool.Sums / pool.Count, pool.Right / pool.Count))];
    }
}

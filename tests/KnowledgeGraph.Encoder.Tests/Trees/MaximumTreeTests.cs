using FsCheck.Xunit;
using KnowledgeGraph.Encoder.Trees;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Encoder.Tests.Trees;

public sealed class MaximumTreeTests
{
    [Property(MaxTest = 300, Replay = "17,23")]
    public void No_tree_with_one_root_scores_higher(int seed)
    {
        var random = new Random(seed);
        var count = random.Next(1, 7);
        var scores = Scores(random, count, random.Next(2) == 0 ? 3 : 1000);
        var heads = MaximumTree.Of(scores, count);

        MaximumTree.IsTree(heads).ShouldBeTrue();
        Score(scores, heads).ShouldBe(All(count).Max(tree => Score(scores, tree)));
    }

    [Property(MaxTest = 30, Replay = "17,23")]
    public void Many_nested_cycles_still_end_in_a_tree_with_one_root(int seed)
    {
        var random = new Random(seed);
        var count = random.Next(50, 200);
        var scores = Scores(random, count, 1000);
        for (var word = 0; word < count; word++)
        {
            // Neighbours want each other, pairs want pairs, and so on: cycles within cycles.
            for (var step = 1; step < count; step *= 2)
            {
                scores[(word * (count + 1)) + 1 + Math.Min(count - 1, word ^ step)] += 2000f / step;
            }
        }

        MaximumTree.IsTree(MaximumTree.Of(scores, count)).ShouldBeTrue();
    }

    [Fact]
    public void The_best_heads_are_taken_as_they_are_when_they_make_a_tree()
    {
        float[] scores = [0, 0, 9, 1, /**/ 8, 3, 0, 2, /**/ 1, 2, 7, 0];
        MaximumTree.Of(scores, 3).ShouldBe([1, -1, 1]);
    }

    [Fact]
    public void Two_words_that_both_want_to_be_the_root_are_put_in_the_better_order()
    {
        float[] scores = [9, 0, 2, /**/ 10, 4, 0];
        MaximumTree.Of(scores, 2).ShouldBe([-1, 0]);
    }

    [Fact]
    public void Scores_that_are_no_numbers_still_give_a_tree()
    {
        var scores = Enumerable.Repeat(float.NaN, 5 * 6).ToArray();
        MaximumTree.IsTree(MaximumTree.Of(scores, 5)).ShouldBeTrue();
        scores.AsSpan().Fill(float.PositiveInfinity);
        MaximumTree.IsTree(MaximumTree.Of(scores, 5)).ShouldBeTrue();
    }

    [Theory]
    [InlineData(new[] { -1 }, true)]
    [InlineData(new[] { -1, -1 }, false)]
    [InlineData(new[] { 1, 0 }, false)]
    [InlineData(new[] { 1, 2, 0, -1 }, false)]
    [InlineData(new[] { 1, 3, 1, -1 }, true)]
    public void A_tree_has_one_root_and_no_cycle(int[] heads, bool isTree) => MaximumTree.IsTree(heads).ShouldBe(isTree);

    /// <summary>Small whole numbers, so that sums are exact and equal ones frequent.</summary>
    private static float[] Scores(Random random, int count, int range) =>
        [.. Enumerable.Range(0, count * (count + 1)).Select(_ => (float)random.Next(-range, range))];

    private static double Score(float[] scores, int[] heads) =>
        heads.Index().Sum(word => (double)scores[(word.Index * (heads.Length + 1)) + word.Item + 1]);

    private static IEnumerable<int[]> All(int count) => Enumerable.Range(0, (int)Math.Pow(count + 1, count))
        .Select(number => Enumerable.Range(0, count).Select(word => (number / (int)Math.Pow(count + 1, word) % (count + 1)) - 1).ToArray())
        .Where(heads => !heads.Index().Any(word => word.Item == word.Index) && MaximumTree.IsTree(heads));
}

using KnowledgeGraph.Linguistics.Coreference.Words;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Tests.Coreference.Words;

public sealed class AntecedentScorerTests
{
    private const int Width = 11;
    private const int Mention = 9;
    private const int Hidden = 13;

    private static readonly int[] s_rows = [3, 17, 3, 2047];

    [Fact]
    public void The_score_is_that_of_the_network_written_out_in_the_same_order()
    {
        var weights = RandomWeights.Of(Width, Mention, Hidden, seed: 4);
        var random = new Random(5);
        float[] Vector() => [.. Enumerable.Range(0, Width).Select(_ => random.NextSingle() - 0.5f)];
        for (var time = 0; time < 5; time++)
        {
            var (anaphor, antecedent) = (Vector(), Vector());

            Score(weights, anaphor, antecedent).ShouldBe(Plain(weights, anaphor, antecedent));
        }
    }

    private static float Score(AntecedentWeights weights, float[] anaphor, float[] antecedent)
    {
        var scorer = new AntecedentScorer(weights);
        var (here, there) = (scorer.Project(anaphor.AsSpan(0, Width - 4), anaphor.AsSpan(Width - 4)), scorer.Project(antecedent.AsSpan(0, Width - 4), antecedent.AsSpan(Width - 4)));
        return scorer.Score(here, scorer.Prepare(here), there, scorer.PrepareAntecedent(there), s_rows);
    }

    private static float Plain(AntecedentWeights weights, float[] anaphor, float[] antecedent)
    {
        var here = Active(Sum(weights.MentionBias, anaphor, weights.Mention));
        var there = Active(Sum(weights.MentionBias, antecedent, weights.Mention));
        var sums = Sum(weights.Bias, here, weights.Anaphor).Zip(Sum(new float[Hidden], there, weights.Antecedent), (a, b) => a + b).ToArray();
        sums = Sum(sums, [.. here.Zip(there, (a, b) => a * b)], weights.Product);
        foreach (var row in s_rows)
        {
            sums = [.. sums.Select((sum, i) => sum + weights.Features[(row * Hidden) + i])];
        }

        var inner = Active(Sum(weights.InnerBias, Active(sums), weights.Inner));
        return inner.Zip(weights.Output).Aggregate(0f, (sum, pair) => sum + (pair.First * pair.Second));
    }

    private static float[] Sum(float[] start, float[] input, float[] matrix)
    {
        var sums = (float[])start.Clone();
        for (var i = 0; i < input.Length; i++)
        {
            for (var k = 0; k < sums.Length; k++)
            {
                sums[k] += matrix[(i * sums.Length) + k] * input[i];
            }
        }

        return sums;
    }

    private static float[] Active(float[] values) => [.. values.Select(value => value < 0 ? value * 0.1f : value)];
}

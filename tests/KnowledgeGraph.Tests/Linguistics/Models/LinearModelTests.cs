using KnowledgeGraph.Linguistics.Models;
using KnowledgeGraph.Training.Perceptrons;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Tests.Linguistics.Models;

public sealed class LinearModelTests
{
    private static readonly string[] Classes = [.. Enumerable.Range(0, 37).Select(i => $"class {i}")];

    [Fact]
    public void A_written_model_scores_as_the_sum_of_its_rounded_rows()
    {
        var features = RandomRows(500);
        var model = LinearModel.FromBytes(LinearModelWriter.Write(Classes, features), "test");
        var asked = features.Take(60).Select(row => row.Feature).Append(12345UL).ToArray();
        var scores = new short[model.Width];

        model.Score(asked, scores);

        model.Classes.ShouldBe(Classes);
        for (var c = 0; c < Classes.Length; c++)
        {
            var expected = features.Take(60).Sum(row => Math.Clamp(MathF.Round(row.Weights[c] / model.Scale), -127, 127));
            scores[c].ShouldBe((short)expected);
        }
    }

    [Fact]
    public void The_order_of_the_rows_does_not_change_the_file()
    {
        var features = RandomRows(100);

        LinearModelWriter.Write(Classes, [.. features.Reverse()]).ShouldBe(LinearModelWriter.Write(Classes, features));
    }

    [Fact]
    public void Unknown_features_score_nothing_and_the_lowest_class_wins_a_tie()
    {
        var model = LinearModel.FromBytes(LinearModelWriter.Write(Classes, RandomRows(10)), "test");
        var scores = new short[model.Width];

        model.Score([1, 2, 3], scores);

        scores.ShouldAllBe(score => score == 0);
        model.Best(scores).ShouldBe(0);
    }

    [Fact]
    public void Bytes_that_are_no_weights_are_refused_by_name() =>
        Should.Throw<InvalidDataException>(() => LinearModel.FromBytes("nonsense"u8, "tagger"))
            .Message.ShouldBe("tagger: not a weights file.");

    [Fact]
    public void Truncated_weights_are_refused()
    {
        var content = LinearModelWriter.Write(Classes, RandomRows(10));

        Should.Throw<InvalidDataException>(() => LinearModel.FromBytes(content.AsSpan(0, content.Length - 1), "tagger"))
            .Message.ShouldStartWith("tagger: weights of version 1 with ");
    }

    [Fact]
    public void A_hash_is_the_same_in_every_process()
    {
        FeatureHash.Of("Paris").ShouldBe(8949258251525071694UL);
        FeatureHash.Feature(7, 1, 2).ShouldBe(FeatureHash.Feature(7, 1, 2));
        FeatureHash.Feature(7, 1, 2).ShouldNotBe(FeatureHash.Feature(7, 2, 1));
        FeatureHash.Feature(7, 1).ShouldNotBe(FeatureHash.Feature(8, 1));
    }

    private static (ulong Feature, float[] Weights)[] RandomRows(int count)
    {
        var random = new Random(1);
        return [.. Enumerable.Range(0, count).Select(i => (FeatureHash.Feature(i, 5), RandomRow(random, dense: i % 3 == 0)))];
    }

    private static float[] RandomRow(Random random, bool dense) =>
        [.. Classes.Select(_ => dense || random.Next(8) == 0 ? ((random.NextSingle() * 2) - 1) * 3 : 0)];
}

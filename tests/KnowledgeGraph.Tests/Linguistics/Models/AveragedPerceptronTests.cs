using KnowledgeGraph.Training.Perceptrons;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Tests.Linguistics.Models;

public sealed class AveragedPerceptronTests
{
    [Fact]
    public void The_result_is_the_mean_of_the_weights_over_time()
    {
        var perceptron = new AveragedPerceptron(["a", "b"], cutOff: 1);
        ulong[] features = [42];

        perceptron.Tick();
        perceptron.CountUpdate(features);
        perceptron.Update(features, 1, +1);
        perceptron.Tick();
        perceptron.Tick();

        perceptron.Averaged().Single().Weights.ShouldBe([0f, 0.5f]);
    }

    [Fact]
    public void A_feature_gets_a_row_only_at_the_cut_off()
    {
        var perceptron = new AveragedPerceptron(["a", "b"], cutOff: 3);
        ulong[] features = [42];
        var scores = new int[perceptron.Width];
        for (var i = 0; i < 2; i++)
        {
            perceptron.CountUpdate(features);
            perceptron.Update(features, 0, +1);
        }

        perceptron.RowCount.ShouldBe(0);
        perceptron.CountUpdate(features);
        perceptron.Update(features, 0, +1);
        perceptron.Score(features, scores);

        scores[0].ShouldBe(1);
    }
}

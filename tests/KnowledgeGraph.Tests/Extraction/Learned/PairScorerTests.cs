using KnowledgeGraph.Extraction.Learned;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Tests.Extraction.Learned;

public sealed class PairScorerTests
{
    [Fact]
    public void A_score_is_the_hidden_layer_without_what_is_negative_weighed_by_its_relation()
    {
        var features = new float[PairFeatures.Rows * 2];
        (features[6], features[7]) = (1, 1);
        var scorer = new PairScorer(new PairWeights
        {
            Vectors = [2, -3],
            Features = features,
            Bias = [0.5f, 0.5f],
            Output = [1, 10, -1, 0],
            OutputBias = [0, 0.25f],
        });

        scorer.Score(new PairInput([1], [3])).ShouldBe([3.5f, -3.25f]);
    }
}

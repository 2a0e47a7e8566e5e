using KnowledgeGraph.Extraction.Learned;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Tests.Extraction.Learned;

public sealed class PairWeightsFileTests
{
    [Fact]
    public void What_is_written_is_read_again_rounded_to_bytes()
    {
        var weights = Weights(inputs: 7, hidden: 5, relations: 3, seed: 1);
        var content = PairWeightsFile.Write(weights);

        var read = PairWeightsFile.Read(content);

        PairWeightsFile.Write(read).ShouldBe(content);
        foreach (var ((values, _), (expected, _)) in read.Parts().Zip(weights.Parts()))
        {
            values.Zip(expected).ShouldAllBe(pair => Math.Abs(pair.First - pair.Second) <= 1 / 254f);
        }
    }

    [Fact]
    public void A_file_that_is_cut_off_is_refused()
    {
        var content = PairWeightsFile.Write(Weights(inputs: 7, hidden: 5, relations: 3, seed: 1));

        Should.Throw<InvalidDataException>(() => PairWeightsFile.Read(content.AsSpan(0, content.Length - 1)))
            .Message.ShouldBe("the weights of pairs are cut off.");
        Should.Throw<InvalidDataException>(() => PairWeightsFile.Read("KGP"u8)).Message.ShouldBe("no weights of pairs: they begin with KGP1.");
    }

    [Fact]
    public void The_embedded_weights_score_every_relation_that_is_listed() =>
        PairWeightsFile.Embedded().OutputBias.Length.ShouldBe(LearnedRelations.Load().Count);

    private static PairWeights Weights(int inputs, int hidden, int relations, int seed)
    {
        var random = new Random(seed);
        return new PairWeights
        {
            Vectors = Values(inputs * hidden),
            Features = Values(PairFeatures.Rows * hidden),
            Bias = Values(hidden),
            Output = Values(relations * hidden),
            OutputBias = Values(relations),
        };

        float[] Values(int count) => [.. Enumerable.Range(0, count).Select(_ => (2 * random.NextSingle()) - 1)];
    }
}

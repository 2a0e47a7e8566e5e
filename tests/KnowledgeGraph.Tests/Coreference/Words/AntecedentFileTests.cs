using KnowledgeGraph.Linguistics.Coreference.Words;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Tests.Coreference.Words;

public sealed class AntecedentFileTests
{
    [Fact]
    public void What_is_written_is_read_again_rounded_to_bytes()
    {
        var weights = RandomWeights.Of(width: 7, mention: 5, hidden: 3, seed: 1);
        var content = AntecedentFile.Write(weights);

        var read = AntecedentFile.Read(content);

        AntecedentFile.Write(read).ShouldBe(content);
        foreach (var ((values, _), (expected, _)) in read.Parts().Zip(weights.Parts()))
        {
            values.Zip(expected).ShouldAllBe(pair => Math.Abs(pair.First - pair.Second) <= 1 / 254f);
        }
    }

    [Fact]
    public void A_file_that_is_cut_off_is_refused()
    {
        var content = AntecedentFile.Write(RandomWeights.Of(width: 7, mention: 5, hidden: 3, seed: 1));

        Should.Throw<InvalidDataException>(() => AntecedentFile.Read(content.AsSpan(0, content.Length - 1)))
            .Message.ShouldBe("the weights of antecedents are cut off.");
        Should.Throw<InvalidDataException>(() => AntecedentFile.Read("KGA"u8)).Message.ShouldBe("no weights of antecedents: they begin with KGA1.");
    }
}

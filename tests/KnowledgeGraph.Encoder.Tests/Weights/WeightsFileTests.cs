using FsCheck.Xunit;
using KnowledgeGraph.Encoder.Weights;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Encoder.Tests.Weights;

public sealed class WeightsFileTests
{
    private static readonly byte[] File = RandomModel.Bytes();

    private static readonly EncoderMetadata Metadata = RandomModel.Metadata();

    [Fact]
    public void A_file_is_read_as_it_was_written()
    {
        var read = Read(File);

        read.Metadata.Layers.ShouldBe(Metadata.Layers);
        read.Metadata.PartsOfSpeech.ShouldBe(Metadata.PartsOfSpeech);
        read.Metadata.Tags.ShouldBe(Metadata.Tags);
        read.Metadata.Relations.ShouldBe(Metadata.Relations);
        read.Metadata.Vocabulary.ShouldBe(Metadata.Vocabulary);
        read.Metadata.Training.ShouldBe(Metadata.Training);
        File.ShouldBe(RandomModel.Bytes());
        TensorCatalog.Stored(Metadata).ShouldAllBe(plan => read.Has(plan.Name));
    }

    [Fact]
    public unsafe void Weights_are_rounded_to_a_127th_of_the_largest_in_their_row_whichever_way_they_lie()
    {
        var (read, tensors) = (Read(File), RandomModel.Tensors(Metadata));
        var matrix = read.Linear("tags.xpos");
        var table = read.Table("embeddings.position");
        var weights = tensors["tags.xpos.weight"].Values;
        var positions = tensors["embeddings.position"].Values;
        for (var output = 0; output < matrix.Outputs; output++)
        {
            var sum = 0;
            for (var input = 0; input < matrix.Inputs; input++)
            {
                var weight = matrix.Panels[PanelLayout.Place(output, input, matrix.Inputs)];
                sum += weight;
                (weight * matrix.Scales[output]).ShouldBe(weights[(output * matrix.Inputs) + input], matrix.Scales[output] * 0.51);
            }

            matrix.Sums[output].ShouldBe(sum);
            matrix.Bias[output].ShouldBe(tensors["tags.xpos.bias"].Values[output]);
        }

        for (var i = 0; i < table.Width; i++)
        {
            (table.Row(7)[i] * table.Scale(7)).ShouldBe(positions[(7 * table.Width) + i], table.Scale(7) * 0.51);
        }
    }

    [Fact]
    public void Further_tensors_travel_along()
    {
        var tensors = RandomModel.Tensors(Metadata);
        tensors["coreference.pair.weight"] = ([20, 448], new float[20 * 448]);
        tensors["coreference.pair.bias"] = ([20], new float[20]);

        Read(Write(Metadata, tensors)).Linear("coreference.pair").Outputs.ShouldBe(20);
    }

    [Fact]
    public void A_trainers_mistakes_are_named()
    {
        var tensors = RandomModel.Tensors(Metadata);
        tensors["names.bias"] = ([28], new float[28]);
        Should.Throw<ArgumentException>(() => Write(Metadata, tensors)).Message.ShouldStartWith("tensor names.bias is [28]; expected [29].");
        tensors["names.bias"] = ([29], [.. Enumerable.Repeat(float.NaN, 29)]);
        Should.Throw<ArgumentException>(() => Write(Metadata, tensors)).Message.ShouldStartWith("tensor names.bias [29] has 29 values, or some that are not finite.");
        tensors.Remove("names.bias");
        Should.Throw<ArgumentException>(() => Write(Metadata, tensors)).Message.ShouldStartWith("tensor names.bias is missing.");
    }

    [Fact]
    public void A_file_of_more_than_thirty_million_bytes_is_not_written()
    {
        var tensors = RandomModel.Tensors(Metadata);
        tensors["coreference.large"] = ([30_000_000], new float[30_000_000]);
        Should.Throw<ArgumentException>(() => Write(Metadata, tensors)).Message.ShouldContain("it may have 30000000");
    }

    [Fact]
    public void What_is_no_weights_file_is_told()
    {
        Wrong([]).ShouldBe("test: not a weights file of the encoder.");
        Wrong([1, 2, 3]).ShouldBe("test: not a weights file of the encoder.");
        Wrong(Changed(0, 0)).ShouldBe("test: not a weights file of the encoder.");
        Wrong(Changed(4, 9)).ShouldBe("test: version 9, expected 1.");
        Wrong(File[..^1]).ShouldBe($"test: {File.Length - 1} bytes, expected {File.Length}.");
        Wrong([.. File, 0]).ShouldBe($"test: {File.Length + 1} bytes, expected {File.Length}.");
    }

    [Fact]
    public void A_file_whose_labels_do_not_fit_its_tensors_is_told()
    {
        var text = System.Text.Encoding.ASCII.GetString(File, 0, 2000);
        var place = text.IndexOf("\"layers\":1", StringComparison.Ordinal) + 9;
        Wrong(Changed(place, (byte)'2')).ShouldBe("test: tensor layers.1.attention.query.weight [384,384] is missing.");
        Wrong(Changed(place, (byte)'0')).ShouldBe("test: the metadata has 0 layers.");
        Wrong(Changed(place, (byte)'x')).ShouldStartWith("test: the metadata cannot be read: ");
    }

    [Property(MaxTest = 300, Replay = "17,23")]
    public void Whatever_stands_at_the_front_of_a_file_it_is_opened_or_refused_in_words(int seed)
    {
        var random = new Random(seed);
        var bytes = File.ToArray();
        for (var change = random.Next(1, 4); change > 0; change--)
        {
            bytes[random.Next(4000)] = (byte)random.Next(256);
        }

        try
        {
            Read(random.Next(2) == 0 ? bytes : bytes[..random.Next(bytes.Length)]);
        }
        catch (InvalidDataException failure)
        {
            failure.Message.ShouldStartWith("test: ");
        }
    }

    private static byte[] Write(EncoderMetadata metadata, Dictionary<string, (int[] Shape, float[] Values)> tensors)
    {
        using var bytes = new MemoryStream();
        EncoderWeightsWriter.Write(bytes, metadata, tensors);
        return bytes.ToArray();
    }

    private static EncoderWeights Read(byte[] bytes) => EncoderWeights.Open(new MemoryStream(bytes), "test");

    private static string Wrong(byte[] bytes) => Should.Throw<InvalidDataException>(() => Read(bytes)).Message;

    private static byte[] Changed(int place, byte value)
    {
        var bytes = File.ToArray();
        bytes[place] = value;
        return bytes;
    }
}

using System.Security.Cryptography;
using KnowledgeGraph.Encoder.Weights;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Encoder.Tests;

public sealed class ReferenceLayerTests
{
    private static readonly IReadOnlyList<IReadOnlyList<string>> Document = RandomText.Document(1, 30, 12, 0, 44, 300, 8);

    private static readonly LanguageEncoder Encoder = RandomModel.EncoderWithReferences(layers: 5);

    [Fact]
    public void They_change_nothing_of_what_the_encoder_reads_without_them()
    {
        var (with, without) = (Encoder.Encode(Document), RandomModel.Encoder(layers: 5).Encode(Document));

        with.Sentences.Select(sentence => sentence.Vectors.ToArray()).ShouldBe(without.Sentences.Select(sentence => sentence.Vectors.ToArray()));
        with.Sentences.ShouldAllBe(sentence => sentence.References.Length == sentence.Count * 384);
        without.Sentences.ShouldAllBe(sentence => sentence.References.Length == 0);
    }

    [Fact]
    public void A_document_is_read_to_the_same_bits_by_many_threads_at_once()
    {
        var expected = Fingerprint.Of(Encoder.Encode(Document));
        var found = new string[8];
        Parallel.For(0, found.Length, i => found[i] = Fingerprint.Of(Encoder.Encode(Document)));

        found.ShouldAllBe(print => print == expected);
    }

    [Fact]
    public void What_they_stand_on_is_what_the_trainer_is_given()
    {
        var windows = Encoder.ReadShared(Document);

        windows.SelectMany(window => window.Words).Select(word => (word.Sentence, word.Word))
            .ShouldBe(Document.SelectMany((sentence, index) => sentence.Select((_, word) => (index, word))));
        windows.ShouldAllBe(window => window.States.Length == window.Pieces * 384 && window.Words.All(word => word.Piece < window.Pieces));
    }

    [Fact]
    public void The_embedded_ones_stand_on_the_embedded_encoder()
    {
        using var encoder = typeof(EncoderWeights).Assembly.GetManifestResourceStream("weights/encoder.bin")!;

        EncoderWeights.EmbeddedReferences().Metadata.Training["encoder"].ShouldBe($"stands on {Convert.ToHexStringLower(SHA256.HashData(encoder))} encoder.bin");
    }
}

using KnowledgeGraph.Documents;
using KnowledgeGraph.Encoder.Trees;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Encoder.Tests;

public sealed class DeterminismTests
{
    private static readonly LanguageEncoder Encoder = RandomModel.Encoder(layers: 2);

    private static readonly IReadOnlyList<IReadOnlyList<string>>[] Documents =
    [
        RandomText.Document(1, 30, 12, 0, 44, 3, 60, 8),
        RandomText.Document(2, 1),
        RandomText.Document(3, 300, 7),
        RandomText.Document(4),
        RandomText.Document(5, 25, 25, 25, 25),
        RandomText.Document(6, 0, 5),
    ];

    [Fact]
    public void A_document_is_read_to_the_same_bits_twice_after_others_and_by_another_encoder_of_the_same_file()
    {
        var alone = Documents.Select(document => Fingerprint.Of(RandomModel.Encoder(layers: 2).Encode(document))).ToList();
        var inTurn = Documents.Select(document => Fingerprint.Of(Encoder.Encode(document))).ToList();
        var backwards = Documents.Reverse().Select(document => Fingerprint.Of(Encoder.Encode(document))).Reverse().ToList();

        inTurn.ShouldBe(alone);
        backwards.ShouldBe(alone);
    }

    [Fact]
    public void Documents_are_read_to_the_same_bits_by_many_threads_at_once()
    {
        var expected = Documents.Select(document => Fingerprint.Of(Encoder.Encode(document))).ToList();
        var found = new string[8 * Documents.Length];
        Parallel.For(0, found.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
            found[i] = Fingerprint.Of(Encoder.Encode(Documents[i % Documents.Length])));

        found.ShouldBe(Enumerable.Repeat(expected, 8).SelectMany(list => list));
    }

    [Fact]
    public void A_reading_has_an_item_for_each_word_and_one_root_a_sentence()
    {
        foreach (var document in Documents)
        {
            var read = Encoder.Encode(document);
            read.Sentences.Select(sentence => sentence.Count).ShouldBe(document.Select(sentence => sentence.Count));
            read.Sentences.ShouldAllBe(sentence => sentence.Tags.Count == sentence.Count && sentence.PartsOfSpeech.Count == sentence.Count
                && sentence.Relations.Count == sentence.Count && sentence.Vectors.Length == sentence.Count * 448);
            read.Sentences.Where(sentence => sentence.Count > 0).ShouldAllBe(sentence => HasOneRoot(sentence));
        }
    }

    [Fact]
    public void Reading_stops_when_it_is_cancelled()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Should.Throw<OperationCanceledException>(() => Encoder.Encode(Documents[0], source.Token));
    }

    private static bool HasOneRoot(EncodedSentence sentence) =>
        MaximumTree.IsTree([.. sentence.Heads])
        && sentence.Relations.Index().All(relation => (relation.Item == "root") == (sentence.Heads[relation.Index] < 0));
}

using FsCheck.Xunit;
using KnowledgeGraph.Documents;
using KnowledgeGraph.Encoder.Names;
using KnowledgeGraph.Linguistics.Names;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Encoder.Tests.Names;

public sealed class NameReadingTests
{
    private const int Stride = NameDecoder.Stride;

    [Property(MaxTest = 15, Replay = "17,23")]
    public void The_names_are_those_of_the_best_legal_sequence_and_as_likely_as_all_sequences_that_spell_them(int seed)
    {
        var random = new Random(seed);
        var count = random.Next(1, 5);
        var scores = Scores(random, count);
        var found = NameReading.Of(scores, count);

        var all = Legal(count).Select(labels => (labels, Weight: Weight(scores, labels))).ToList();
        var best = NameLabels.Spans(all.MaxBy(sequence => sequence.Weight).labels);
        found.Select(name => (name.Start, name.End, name.Class)).ShouldBe(best.Select(name => (name.Start, name.End, name.Class)));
        var total = all.Sum(sequence => sequence.Weight);
        foreach (var name in found)
        {
            var spelling = all.Where(sequence => NameLabels.Spans(sequence.labels).Any(other => (other.Start, other.End, other.Class) == (name.Start, name.End, name.Class)));
            name.Confidence.ShouldBe(spelling.Sum(sequence => sequence.Weight) / total, 1e-5);
        }
    }

    [Fact]
    public void A_sentence_without_words_has_no_names() => NameReading.Of([], 0).ShouldBeEmpty();

    [Fact]
    public void A_long_sentence_of_certain_labels_keeps_its_confidences()
    {
        const int Count = 2000;
        var scores = new float[Count * Stride];
        for (var word = 0; word < Count; word++)
        {
            scores[(word * Stride) + (word % 3 == 0 ? NameLabels.Of(NameClass.Work, NameLabels.Begin) : word % 3 == 1 ? NameLabels.Of(NameClass.Work, NameLabels.Last) : NameLabels.Outside)] = 200;
        }

        var names = NameReading.Of(scores, Count - 2);
        names.Count.ShouldBe(666);
        names.ShouldAllBe(name => name.Class == NameClass.Work && name.End - name.Start == 2 && name.Confidence > 0.999999);
    }

    private static float[] Scores(Random random, int count)
    {
        var scores = new float[count * Stride];
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = 6 * random.NextSingle();
        }

        return scores;
    }

    private static IEnumerable<byte[]> Legal(int count)
    {
        IEnumerable<byte[]> sequences = [[]];
        for (var word = 0; word < count; word++)
        {
            sequences = sequences.SelectMany(before => Enumerable.Range(0, NameLabels.Count)
                .Where(label => before.Length == 0 ? Has(NameLabels.Initial, label) : NameLabels.Previous[label].Contains(before[^1]))
                .Select(label => (byte[])[.. before, (byte)label]));
        }

        return sequences.Where(labels => Has(NameLabels.Final, labels[^1]));
    }

    private static bool Has(uint labels, int label) => (labels >> label & 1) != 0;

    private static double Weight(float[] scores, byte[] labels) =>
        Math.Exp(labels.Index().Sum(label => (double)scores[(label.Index * Stride) + label.Item]));
}

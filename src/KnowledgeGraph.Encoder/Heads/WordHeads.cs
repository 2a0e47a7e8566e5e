using KnowledgeGraph.Encoder.Kernels;
using KnowledgeGraph.Encoder.Weights;
using KnowledgeGraph.Linguistics.Names;

namespace KnowledgeGraph.Encoder.Heads;

/// <summary>
/// Reads tags, trees and name scores off word vectors, some 250 words at a time. The later parts of a very long sentence hang
/// from the root of its first. Thread-safe; a space serves one thread at a time.
/// </summary>
internal sealed unsafe class WordHeads(EncoderWeights weights)
{
    private const int Batch = 252;

    private readonly ClassHead _partsOfSpeech = new(weights.Linear("tags.upos"));
    private readonly ClassHead _tags = new(weights.Linear("tags.xpos"));
    private readonly ArcHead _arcs = new(weights);
    private readonly RelationHead _relations = new(weights);
    private readonly Matrix _names = weights.Linear("names");
    private readonly float[] _root = new ReadOnlySpan<float>(weights.Floats("labels.root"), ModelShape.LabelWidth).ToArray();

    /// <param name="sentences">The document.</param>
    /// <param name="vectors">A vector for each of its words.</param>
    /// <param name="space">Memory to work in.</param>
    /// <param name="cancelled">Looked at between batches.</param>
    public WordReadings Read(
        IReadOnlyList<IReadOnlyList<string>> sentences, float[] vectors, HeadSpace space, CancellationToken cancelled)
    {
        var readings = new WordReadings(vectors.Length / ModelShape.Vector);
        var above = (Word: 0, Vector: new float[ModelShape.LabelWidth]);
        foreach (var batch in Batches(Stretch.Of(sentences)))
        {
            cancelled.ThrowIfCancellationRequested();
            var (first, last) = (batch[0].Start, batch[^1]);
            ReadWords(vectors, first, last.Start + last.Count - first, space, readings);
            foreach (var stretch in batch)
            {
                above = ReadTree(stretch, stretch.Start - first, space, readings, above);
            }
        }

        return readings;
    }

    private static IEnumerable<List<Stretch>> Batches(IEnumerable<Stretch> stretches)
    {
        var (batch, words) = (new List<Stretch>(), 0);
        foreach (var stretch in stretches)
        {
            if (batch.Count > 0 && words + stretch.Count > Batch)
            {
                yield return batch;
                (batch, words) = ([], 0);
            }

            batch.Add(stretch);
            words += stretch.Count;
        }

        if (batch.Count > 0)
        {
            yield return batch;
        }
    }

    private void ReadWords(float[] vectors, int first, int count, HeadSpace space, WordReadings readings)
    {
        fixed (float* numbers = vectors, names = readings.Names)
        {
            space.Vectors.Set(numbers + ((long)first * ModelShape.Vector), count, ModelShape.Vector, ModelShape.Vector);
            LinearLayer.Apply(space.Vectors, count, _names, names + ((long)first * NameDecoder.Stride), NameDecoder.Stride, space.Sums);
        }

        _partsOfSpeech.Read(space, readings.PartsOfSpeech.AsSpan(first, count));
        _tags.Read(space, readings.Tags.AsSpan(first, count));
        _arcs.Prepare(space, count);
        _relations.Prepare(space, count);
    }

    /// <summary>Reads the tree over a stretch.</summary>
    /// <returns>The root of the sentence's first stretch and its label vector, for the stretches after it.</returns>
    private (int Word, float[] Vector) ReadTree(
        Stretch stretch, int row, HeadSpace space, WordReadings readings, (int Word, float[] Vector) above)
    {
        var isFirst = stretch.Start == stretch.SentenceStart;
        var heads = _arcs.Tree(space, row, readings.Margins.AsSpan(stretch.Start, stretch.Count));
        _relations.Read(space, row, heads, isFirst ? [] : above.Vector, readings.Relations.AsSpan(stretch.Start, stretch.Count));
        var offset = stretch.Start - stretch.SentenceStart;
        for (var i = 0; i < heads.Length; i++)
        {
            readings.Heads[stretch.Start + i] = heads[i] >= 0 ? heads[i] + offset : isFirst ? -1 : above.Word;
        }

        if (!isFirst)
        {
            return above;
        }

        var root = Array.IndexOf(heads, -1);
        new ReadOnlySpan<float>(space.LabelHeads + ((row + root) * ModelShape.LabelWidth), ModelShape.LabelWidth).CopyTo(above.Vector);
        return (root, above.Vector);
    }
}

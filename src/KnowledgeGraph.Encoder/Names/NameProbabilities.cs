using KnowledgeGraph.Documents;
using KnowledgeGraph.Encoder.Kernels;
using KnowledgeGraph.Linguistics.Names;

namespace KnowledgeGraph.Encoder.Names;

/// <summary>
/// How likely a sentence has exactly a given name: the share of all legal label sequences that spell it, each weighed by the
/// product of its labels' probabilities (forward and backward sums, Baum et al. 1970, scaled at each word).
/// </summary>
internal sealed class NameProbabilities
{
    private const int Stride = NameDecoder.Stride;
    private const int Classes = NameLabels.Classes;

    /// <summary>No label is less likely: a sequence that is not likely is still possible.</summary>
    private const double Least = 1e-30;

    private readonly int _count;
    private readonly double[] _labels;
    private readonly double[] _forward;
    private readonly double[] _backward;
    private readonly double[] _norms;

    /// <param name="scores">For each word a score for each label, <see cref="NameDecoder.Stride"/> a word.</param>
    /// <param name="count">Words; at least one.</param>
    public NameProbabilities(ReadOnlySpan<float> scores, int count)
    {
        (_count, _labels, _norms) = (count, new double[count * Stride], new double[count]);
        (_forward, _backward) = (new double[(count + 1) * (Classes + 1)], new double[(count + 1) * (Classes + 1)]);
        for (var word = 0; word < count; word++)
        {
            Share(scores.Slice(word * Stride, NameLabels.Count), _labels.AsSpan(word * Stride, NameLabels.Count));
        }

        SumForward();
        SumBackward();
    }

    /// <summary>The probability of a name with these words and this class.</summary>
    public double Of(NameSpan name)
    {
        var product = Closed(_forward, name.Start) * Closed(_backward, name.End) / Closed(_forward, _count);
        for (var word = name.Start; word < name.End; word++)
        {
            product *= _labels[(word * Stride) + NameLabels.Of(name.Class, PartOf(name, word))] / _norms[word];
        }

        return Math.Min(1, product);
    }

    private static int PartOf(NameSpan name, int word) =>
        name.End - name.Start == 1 ? NameLabels.Unit
        : word == name.Start ? NameLabels.Begin
        : word == name.End - 1 ? NameLabels.Last
        : NameLabels.Inside;

    private static void Share(ReadOnlySpan<float> scores, Span<double> labels)
    {
        var (greatest, sum) = (scores[0], 0d);
        foreach (var score in scores)
        {
            greatest = Math.Max(greatest, score);
        }

        for (var label = 0; label < labels.Length; label++)
        {
            labels[label] = Exponential.Of(scores[label] - greatest);
            sum += labels[label];
        }

        for (var label = 0; label < labels.Length; label++)
        {
            labels[label] = Math.Max(Least, labels[label] / sum);
        }
    }

    /// <summary>The place, among the sums before a word, of those sequences that are within no name.</summary>
    private static ref double Closed(double[] sums, int word) => ref sums[word * (Classes + 1)];

    private static ref double Open(double[] sums, int word, int name) => ref sums[(word * (Classes + 1)) + 1 + name];

    private double Label(int word, int name, int part) => _labels[(word * Stride) + NameLabels.Of((NameClass)name, part)];

    /// <summary>Stays closed: outside, or a name of one word.</summary>
    private double StaysClosed(int word)
    {
        var sum = _labels[(word * Stride) + NameLabels.Outside];
        for (var name = 0; name < Classes; name++)
        {
            sum += Label(word, name, NameLabels.Unit);
        }

        return sum;
    }

    private void SumForward()
    {
        Closed(_forward, 0) = 1;
        for (var word = 0; word < _count; word++)
        {
            var closed = StaysClosed(word) * Closed(_forward, word);
            var sum = 0d;
            for (var name = 0; name < Classes; name++)
            {
                closed += Label(word, name, NameLabels.Last) * Open(_forward, word, name);
                Open(_forward, word + 1, name) = (Label(word, name, NameLabels.Begin) * Closed(_forward, word))
                    + (Label(word, name, NameLabels.Inside) * Open(_forward, word, name));
                sum += Open(_forward, word + 1, name);
            }

            _norms[word] = sum + closed;
            Closed(_forward, word + 1) = closed / _norms[word];
            for (var name = 0; name < Classes; name++)
            {
                Open(_forward, word + 1, name) /= _norms[word];
            }
        }
    }

    private void SumBackward()
    {
        Closed(_backward, _count) = 1;
        for (var word = _count - 1; word >= 0; word--)
        {
            var closed = StaysClosed(word) * Closed(_backward, word + 1);
            for (var name = 0; name < Classes; name++)
            {
                closed += Label(word, name, NameLabels.Begin) * Open(_backward, word + 1, name);
                Open(_backward, word, name) = ((Label(word, name, NameLabels.Last) * Closed(_backward, word + 1))
                    + (Label(word, name, NameLabels.Inside) * Open(_backward, word + 1, name))) / _norms[word];
            }

            Closed(_backward, word) = closed / _norms[word];
        }
    }
}

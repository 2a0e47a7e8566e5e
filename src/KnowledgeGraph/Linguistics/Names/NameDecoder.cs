namespace KnowledgeGraph.Linguistics.Names;

/// <summary>The best legal label sequence by emission and transition scores (Viterbi); lowest label among equals.</summary>
internal static class NameDecoder
{
    /// <summary>Scores of a token's labels lie this far apart.</summary>
    public const int Stride = 32;

    /// <param name="emissions">A score for each token and label, <see cref="Stride"/> a token.</param>
    /// <param name="transitions">A score for each label after each label, [previous * <see cref="Stride"/> + label].</param>
    /// <param name="allowed">For each token the labels it may take, as bits; they must admit a legal sequence.</param>
    public static byte[] Decode(ReadOnlySpan<float> emissions, ReadOnlySpan<float> transitions, ReadOnlySpan<uint> allowed)
    {
        var count = allowed.Length;
        var forward = Forward(emissions, transitions, allowed, out var back);
        var labels = new byte[count];
        var best = BestFinal(forward.AsSpan((count - 1) * Stride, Stride));
        for (var i = count - 1; i >= 0; i--)
        {
            labels[i] = (byte)best;
            best = back[(i * Stride) + best];
        }

        return labels;
    }

    /// <summary>How far the best sequence scores above the best one that labels this token otherwise, for each token.</summary>
    public static float[] Margins(
        ReadOnlySpan<float> emissions, ReadOnlySpan<float> transitions, ReadOnlySpan<uint> allowed, ReadOnlySpan<byte> labels)
    {
        var forward = Forward(emissions, transitions, allowed, out _);
        var backward = Backward(emissions, transitions, allowed);
        var margins = new float[labels.Length];
        for (var i = 0; i < margins.Length; i++)
        {
            var other = float.NegativeInfinity;
            for (var label = 0; label < NameLabels.Count; label++)
            {
                var score = forward[(i * Stride) + label] + backward[(i * Stride) + label];
                other = label == labels[i] ? other : Math.Max(other, score);
            }

            var cell = (i * Stride) + labels[i];
            margins[i] = forward[cell] + backward[cell] - other;
        }

        return margins;
    }

    private static float[] Forward(
        ReadOnlySpan<float> emissions, ReadOnlySpan<float> transitions, ReadOnlySpan<uint> allowed, out byte[] back)
    {
        var scores = new float[allowed.Length * Stride];
        back = new byte[scores.Length];
        Array.Fill(scores, float.NegativeInfinity);
        for (var i = 0; i < allowed.Length; i++)
        {
            var open = allowed[i] & (i == 0 ? NameLabels.Initial : NameLabels.All);
            for (var label = 0; label < NameLabels.Count; label++)
            {
                if ((open >> label & 1) != 0)
                {
                    var cell = (i * Stride) + label;
                    var before = i == 0 ? 0 : BestBefore(scores.AsSpan((i - 1) * Stride, Stride), transitions, label, out back[cell]);
                    scores[cell] = before + emissions[cell];
                }
            }
        }

        return scores;
    }

    private static float BestBefore(ReadOnlySpan<float> scores, ReadOnlySpan<float> transitions, int label, out byte from)
    {
        var best = float.NegativeInfinity;
        from = 0;
        foreach (var previous in NameLabels.Previous[label])
        {
            var score = scores[previous] + transitions[(previous * Stride) + label];
            if (score > best)
            {
                (best, from) = (score, (byte)previous);
            }
        }

        return best;
    }

    private static float[] Backward(ReadOnlySpan<float> emissions, ReadOnlySpan<float> transitions, ReadOnlySpan<uint> allowed)
    {
        var scores = new float[allowed.Length * Stride];
        Array.Fill(scores, float.NegativeInfinity);
        var last = scores.AsSpan((allowed.Length - 1) * Stride, Stride);
        for (var label = 0; label < NameLabels.Count; label++)
        {
            last[label] = (NameLabels.Final >> label & 1) != 0 ? 0 : float.NegativeInfinity;
        }

        for (var i = allowed.Length - 2; i >= 0; i--)
        {
            for (var label = 0; label < NameLabels.Count; label++)
            {
                var after = (allowed[i + 1] >> label & 1) == 0
                    ? float.NegativeInfinity
                    : scores[((i + 1) * Stride) + label] + emissions[((i + 1) * Stride) + label];
                foreach (var previous in NameLabels.Previous[label])
                {
                    ref var cell = ref scores[(i * Stride) + previous];
                    cell = Math.Max(cell, after + transitions[(previous * Stride) + label]);
                }
            }
        }

        return scores;
    }

    private static int BestFinal(ReadOnlySpan<float> scores)
    {
        var best = NameLabels.Outside;
        for (var label = 0; label < NameLabels.Count; label++)
        {
            if ((NameLabels.Final >> label & 1) != 0 && scores[label] > scores[best])
            {
                best = label;
            }
        }

        return best;
    }
}

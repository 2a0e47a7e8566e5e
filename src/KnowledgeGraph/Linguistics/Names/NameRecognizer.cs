using KnowledgeGraph.Linguistics.Models;

namespace KnowledgeGraph.Linguistics.Names;

/// <summary>
/// Finds names in a tokenized sentence: a linear model over BILOU labels, trained as a structured perceptron
/// (Collins 2002; features after Ratinov and Roth 2009). Thread-safe.
/// </summary>
internal sealed class NameRecognizer
{
    /// <summary>The margin, in units of training, at which a name is taken to be three quarters sure.</summary>
    private const float MarginOfThreeQuarters = 4;

    private readonly LinearModel _model;
    private readonly NameFeatures _features;
    private readonly float[] _transitions;

    public NameRecognizer(LinearModel model, NameFeatures features)
    {
        (_model, _features) = (model, features);
        _transitions = TransitionsOf(model);
    }

    public static NameRecognizer Embedded() =>
        new(LinearModel.Embedded("names"), new NameFeatures(Gazetteer.Embedded(), NameLexicon.Embedded()));

    /// <summary>The names in a sentence, in order and apart from each other.</summary>
    /// <param name="words">The tokens; none is empty.</param>
    public List<NameSpan> Recognize(IReadOnlyList<string> words)
    {
        if (words.Count == 0)
        {
            return [];
        }

        var emissions = Emissions(_features.Of(words), words.Count);
        var allowed = new uint[words.Count];
        for (var i = 0; i < allowed.Length; i++)
        {
            allowed[i] = IsSurely(words[i]) ? NameLabels.All & ~(1u << NameLabels.Outside) : NameLabels.All;
        }

        var labels = NameDecoder.Decode(emissions, _transitions, allowed);
        var spans = NameLabels.Spans(labels);
        if (spans.Count == 0)
        {
            return spans;
        }

        var margins = NameDecoder.Margins(emissions, _transitions, allowed, labels);
        return spans.ConvertAll(span => span with { Confidence = ConfidenceOf(margins.AsSpan(span.Start, span.End - span.Start)) });
    }

    /// <summary>Whether a word is part of a name by its form: small letters and a capital within, as in OpenAI or iPhone.</summary>
    private static bool IsSurely(string word)
    {
        var inner = word.Length > 2 && word.All(char.IsLetter) && word.Skip(1).Any(char.IsUpper) && word.Any(char.IsLower);
        return inner && !(word.EndsWith('s') && word[..^1].All(char.IsUpper));
    }

    private double ConfidenceOf(ReadOnlySpan<float> margins)
    {
        var least = float.PositiveInfinity;
        foreach (var margin in margins)
        {
            least = Math.Min(least, margin * _model.Scale);
        }

        return Math.Round(1 - (0.5 / (1 + (least / MarginOfThreeQuarters))), 2);
    }

    private float[] Emissions(ReadOnlySpan<ulong> features, int count)
    {
        var emissions = new float[count * NameDecoder.Stride];
        Span<short> scores = stackalloc short[NameDecoder.Stride];
        for (var i = 0; i < count; i++)
        {
            _model.Score(features.Slice(i * NameFeatures.PerToken, NameFeatures.PerToken), scores);
            Widen(scores, emissions.AsSpan(i * NameDecoder.Stride, NameDecoder.Stride));
        }

        return emissions;
    }

    private static float[] TransitionsOf(LinearModel model)
    {
        var transitions = new float[NameLabels.Count * NameDecoder.Stride];
        Span<short> scores = stackalloc short[NameDecoder.Stride];
        for (var previous = 0; previous < NameLabels.Count; previous++)
        {
            model.Score([FeatureHash.Feature(NameFeatures.TransitionTemplate, (ulong)previous)], scores);
            Widen(scores, transitions.AsSpan(previous * NameDecoder.Stride, NameDecoder.Stride));
        }

        return transitions;
    }

    private static void Widen(ReadOnlySpan<short> scores, Span<float> target)
    {
        for (var i = 0; i < target.Length; i++)
        {
            target[i] = scores[i];
        }
    }
}

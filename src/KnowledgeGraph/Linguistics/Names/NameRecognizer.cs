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
    private readonly NameLexicon _lexicon;
    private readonly float[] _transitions;

    public NameRecognizer(LinearModel model, NameFeatures features, NameLexicon lexicon)
    {
        (_model, _features, _lexicon) = (model, features, lexicon);
        _transitions = TransitionsOf(model);
    }

    public static NameRecognizer Embedded(Gazetteer gazetteer, NameLexicon lexicon) =>
        new(LinearModel.Embedded("names"), new NameFeatures(gazetteer, lexicon), lexicon);

    /// <summary>The names in a sentence, in order and apart from each other.</summary>
    /// <param name="words">The tokens; none is empty.</param>
    /// <param name="isNamed">Whether a token is known from elsewhere to be part of a name, null where nothing is known.</param>
    public List<NameSpan> Recognize(IReadOnlyList<string> words, Func<int, bool>? isNamed = null)
    {
        if (words.Count == 0)
        {
            return [];
        }

        var emissions = Emissions(_features.Of(words), words.Count);
        var allowed = Allowed(words, isNamed ?? (_ => false));
        var labels = NameDecoder.Decode(emissions, _transitions, allowed);
        var spans = NameLabels.Spans(labels);
        if (spans.Count == 0)
        {
            return spans;
        }

        var margins = NameDecoder.Margins(emissions, _transitions, allowed, labels);
        return spans.ConvertAll(span => span with { Confidence = ConfidenceOf(margins.AsSpan(span.Start, span.End - span.Start)) });
    }

    private uint[] Allowed(IReadOnlyList<string> words, Func<int, bool> isNamed)
    {
        const uint Named = NameLabels.All & ~(1u << NameLabels.Outside);
        var allowed = new uint[words.Count];
        for (var i = 0; i < allowed.Length; i++)
        {
            allowed[i] = IsSurely(words[i]) || isNamed(i) ? Named : NameLabels.All;
            if (RunOfOrganization(words, i) is { } start)
            {
                allowed.AsSpan(start, i - start + 1).Fill(Named);
            }
        }

        return allowed;
    }

    /// <summary>
    /// Where the run of capitalised words starts that this word ends, if it is by its form the name of an organisation: two
    /// words and more before "Inc.", three with a word like "News" at the end; the first word of a sentence does not count.
    /// </summary>
    private int? RunOfOrganization(IReadOnlyList<string> words, int end)
    {
        var marks = _lexicon.Of(words[end]);
        var endsRun = end + 1 == words.Count || !char.IsUpper(words[end + 1][0]);
        if (!endsRun || (marks & (WordMarks.LegalForm | WordMarks.OrganizationHead)) == 0)
        {
            return null;
        }

        var start = end + 1;
        while (start > 1 && IsCapital(words[start - 1]))
        {
            start--;
        }

        return end - start + 1 >= (marks.HasFlag(WordMarks.LegalForm) ? 2 : 3) ? start : null;
    }

    private static bool IsCapital(string word) => char.IsUpper(word[0]) || (char.IsDigit(word[0]) && word.Any(char.IsUpper));

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

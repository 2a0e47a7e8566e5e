using System.Globalization;
using KnowledgeGraph.Documents;
using KnowledgeGraph.Linguistics.Coreference;

namespace KnowledgeGraph.Training.Coreference;

/// <summary>
/// Learns the pronoun ranker as an averaged perceptron: the best candidate that is right against the best of all. Pronouns
/// before the one in question are resolved with the weights learnt so far.
/// </summary>
internal sealed class PronounTrainer(MentionViews views, TextWriter log)
{
    private const int Epochs = 8;
    private const int Seed = 7;

    private readonly Dictionary<string, int> _weights = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _changes = new(StringComparer.Ordinal);
    private long _time = 1;

    /// <param name="examples">Single pronouns to learn from.</param>
    /// <param name="texts">Whole documents to learn from, pronoun by pronoun.</param>
    /// <param name="held">Single pronouns to watch.</param>
    /// <param name="heldTexts">Documents to watch.</param>
    public IReadOnlyDictionary<string, int> Train(
        List<(GapExample Example, Document Document)> examples,
        List<(GoldChains Gold, Document Document)> texts,
        List<(GapExample, Document)> held,
        List<(GoldChains Gold, Document Document)> heldTexts)
    {
        var random = new Random(Seed);
        var order = Enumerable.Range(0, examples.Count + texts.Count).ToArray();
        for (var epoch = 1; epoch <= Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var index in order)
            {
                if (index < examples.Count)
                {
                    Learn(examples[index].Example, examples[index].Document);
                }
                else
                {
                    Read(texts[index - examples.Count].Gold, texts[index - examples.Count].Document, new PronounRanker(_weights), learns: true);
                }
            }

            var ranker = new PronounRanker(Averaged());
            var counts = heldTexts.Select(text => Read(text.Gold, text.Document, ranker, learns: false)).ToList();
            var share = (double)counts.Sum(count => count.Right) / Math.Max(1, counts.Sum(count => count.All));
            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"epoch {epoch}: names F1 {F1(held, Averaged()):F3}; pronouns right {share:F3}"));
        }

        return Averaged();
    }

    private void Learn(GapExample example, Document document)
    {
        _time++;
        var ranker = new PronounRanker(_weights);
        if (Candidates(ranker, example, document) is not { Count: > 0 } candidates)
        {
            return;
        }

        var guess = Best(ranker, candidates);
        var right = Best(ranker, candidates.FindAll(pair => IsRight(pair.Names, example)));
        if (guess is null || right is null || IsRight(guess.Value.Names, example))
        {
            return;
        }

        Change(right.Value.Candidate, 1);
        Change(guess.Value.Candidate, -1);
    }

    /// <summary>Resolves the pronouns of a document in order, each with the links made so far; counts those that have a right candidate.</summary>
    private (int Right, int All) Read(GoldChains gold, Document document, PronounRanker ranker, bool learns)
    {
        var state = StateOf(document);
        var quotations = new Quotations(document);
        var (right, all) = (0, 0);
        foreach (var pronoun in state.Mentions.Where(mention => mention.IsPronoun && PronounClass.Of(mention.Text) is not null))
        {
            var group = gold.GroupAt(pronoun.Mention.Span);
            var candidates = PronounSieve.Candidates(state, quotations, pronoun).ToList();
            var guess = candidates.MaxBy(ranker.Score);
            var best = group is null ? null : candidates.FindAll(candidate => gold.GroupAt(candidate.Place) == group).MaxBy(ranker.Score);
            if (best is not null && guess is not null)
            {
                var isRight = gold.GroupAt(guess.Place) == group;
                (right, all) = (right + (isRight ? 1 : 0), all + 1);
                _time++;
                if (learns && !isRight)
                {
                    Change(best, 1);
                    Change(guess, -1);
                }
            }

            if (guess?.Mention is { } antecedent && state.Links.IsAlone(pronoun.Index))
            {
                state.Join(antecedent, pronoun);
            }
        }

        return (right, all);
    }

    private CoreferenceState StateOf(Document document)
    {
        var state = new CoreferenceState(document, views.Of(document));
        foreach (var sieve in CoreferenceAnnotator.SureSieves())
        {
            sieve.Link(state);
        }

        return state;
    }

    /// <summary>Where neither name is meant, anything else may be.</summary>
    private static bool IsRight((bool A, bool B) names, GapExample example) =>
        (example.IsA && names.A) || (example.IsB && names.B) || (!example.IsA && !example.IsB && !names.A && !names.B);

    private List<(Antecedent Candidate, (bool A, bool B) Names)>? Candidates(PronounRanker ranker, GapExample example, Document document)
    {
        var state = StateOf(document);
        var pronoun = state.Mentions.FirstOrDefault(mention => mention.IsPronoun && mention.Mention.Span.Overlaps(example.Pronoun));
        if (pronoun is null || PronounClass.Of(pronoun.Text) is null)
        {
            return null;
        }

        new PronounSieve(ranker).LinkBefore(state, pronoun.Index);
        return [.. PronounSieve.Candidates(state, new Quotations(document), pronoun)
            .Select(candidate => (candidate, (Covers(state, candidate, example.A), Covers(state, candidate, example.B))))];
    }

    private static bool Covers(CoreferenceState state, Antecedent candidate, TextSpan name) =>
        candidate.Mention is not null && state.Chain(candidate.Mention).Any(member => !member.IsNominal && member.Mention.Span.Overlaps(name));

    private static (Antecedent Candidate, (bool A, bool B) Names)? Best(
        PronounRanker ranker, List<(Antecedent Candidate, (bool A, bool B) Names)> candidates) =>
        candidates.Count == 0 ? null : candidates.MaxBy(pair => ranker.Score(pair.Candidate));

    private void Change(Antecedent candidate, int change)
    {
        foreach (var feature in candidate.Features)
        {
            _weights[feature] = _weights.GetValueOrDefault(feature) + change;
            _changes[feature] = _changes.GetValueOrDefault(feature) + (change * _time);
        }
    }

    /// <summary>The averaged weights in hundredths of an update.</summary>
    private Dictionary<string, int> Averaged() => _weights.ToDictionary(
        pair => pair.Key, pair => (int)Math.Round(100 * (pair.Value - ((double)_changes[pair.Key] / _time))), StringComparer.Ordinal);

    private double F1(List<(GapExample, Document)> examples, Dictionary<string, int> weights)
    {
        var ranker = new PronounRanker(weights);
        var (right, found, gold) = (0, 0, 0);
        foreach (var (example, document) in examples)
        {
            var guess = Candidates(ranker, example, document) is { Count: > 0 } candidates ? Best(ranker, candidates) : null;
            var (a, b) = guess?.Names ?? (false, false);
            right += (a && example.IsA ? 1 : 0) + (b && example.IsB ? 1 : 0);
            found += (a ? 1 : 0) + (b ? 1 : 0);
            gold += (example.IsA ? 1 : 0) + (example.IsB ? 1 : 0);
        }

        return 2.0 * right / Math.Max(1, found + gold);
    }
}

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

    public IReadOnlyDictionary<string, int> Train(List<(GapExample Example, Document Document)> examples, List<(GapExample, Document)> held)
    {
        var random = new Random(Seed);
        var order = Enumerable.Range(0, examples.Count).ToArray();
        for (var epoch = 1; epoch <= Epochs; epoch++)
        {
            random.Shuffle(order);
            var wrong = order.Count(index => Learn(examples[index].Example, examples[index].Document));
            log.WriteLine($"epoch {epoch}: {wrong} wrong; held out F1 {F1(held, Averaged()).ToString("F3", CultureInfo.InvariantCulture)}");
        }

        return Averaged();
    }

    private bool Learn(GapExample example, Document document)
    {
        _time++;
        var ranker = new PronounRanker(_weights);
        if (Candidates(ranker, example, document) is not { Count: > 0 } candidates)
        {
            return false;
        }

        var guess = Best(ranker, candidates);
        var right = Best(ranker, candidates.FindAll(pair => IsRight(pair.Names, example)));
        if (guess is null || right is null || IsRight(guess.Value.Names, example))
        {
            return false;
        }

        Change(right.Value.Candidate, 1);
        Change(guess.Value.Candidate, -1);
        return true;
    }

    /// <summary>Where neither name is meant, anything else may be.</summary>
    private static bool IsRight((bool A, bool B) names, GapExample example) =>
        (example.IsA && names.A) || (example.IsB && names.B) || (!example.IsA && !example.IsB && !names.A && !names.B);

    private List<(Antecedent Candidate, (bool A, bool B) Names)>? Candidates(PronounRanker ranker, GapExample example, Document document)
    {
        var state = new CoreferenceState(document, views.Of(document));
        foreach (var sieve in CoreferenceAnnotator.SureSieves())
        {
            sieve.Link(state);
        }

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

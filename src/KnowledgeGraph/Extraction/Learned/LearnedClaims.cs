using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Claims;
using KnowledgeGraph.Extraction.Context.Factuality;
using KnowledgeGraph.Extraction.Explaining;
using KnowledgeGraph.Extraction.Patterns;

namespace KnowledgeGraph.Extraction.Learned;

/// <summary>
/// Proposes relations of the ontology for pairs between which no rule drew one in their sentence, where the network is sure and nothing on
/// the way between the two is denied, planned, or only possible. What a rule, or a higher score, says of another thing in the sentence is not
/// said of a second one unless both are coordinated. Each pair of things has one claim of each relation at most, from the words that say it best.
/// </summary>
internal sealed class LearnedClaims
{
    /// <summary>The extractor of these claims.</summary>
    public const string Name = "learned";

    private static readonly Origin s_origin = new(Name);

    private readonly IReadOnlyList<LearnedRelation> _relations = LearnedRelations.Load();
    private readonly ConfidenceCurve _confidence = ConfidenceCurve.Load();
    private readonly Lazy<PairScorer> _scorer = new(() => new PairScorer(PairWeightsFile.Embedded()));
    private readonly IReadOnlySet<string> _pastWords = WordList.Set("past-words");
    private readonly PairSignatures _signatures;
    private readonly FactualityReader _factuality;
    private readonly ClaimWriter _writer;

    /// <param name="ontology">Relations that it lacks are not proposed.</param>
    /// <param name="factuality">Says what is so.</param>
    /// <param name="writer">Writes claims of this extractor.</param>
    public LearnedClaims(Ontology ontology, FactualityReader factuality, ClaimWriter writer)
    {
        _signatures = new PairSignatures(ontology, _relations);
        (_factuality, _writer) = (factuality, writer);
    }

    /// <param name="reading">What the rules found in the document.</param>
    /// <returns>In text order.</returns>
    public IEnumerable<Claim> Read(RuleReading reading)
    {
        var drawn = new DrawnPairs(reading);
        return reading.Sentences.SelectMany(sentence => PairCandidates.Of(sentence, _signatures.Fits))
            .Where(pair => !drawn.InSentence(pair))
            .SelectMany(Proposals)
            .Where(found => !drawn.Anywhere(found.Pair, found.Relation.Name) && drawn.Subjects(found.Pair, found.Relation.Name).All(subject => AreCoordinated(found.Pair, found.Pair.Sentence.HeadOf(subject))))
            .GroupBy(found => (found.Pair.Sentence.Tree.Sentence.Index, found.Relation.Name, found.Pair.Object.Entity.Id))
            .SelectMany(Best)
            .GroupBy(found => (found.Relation.Name, Of(found.Pair.Subject.Entity.Id, found.Pair.Object.Entity.Id)))
            .Select(same => same.MaxBy(found => found.Score)!)
            .OrderBy(found => found.Pair.Sentence.Tree.Sentence.Index)
            .Select(found => Written(found, reading));
    }

    private Claim Written(Proposal found, RuleReading reading)
    {
        var match = Match(found);
        var written = _writer.Write(found.Pair.Sentence, reading.Spoken, match);
        found.Pair.Sentence.Log?.Found(found.Pair.Sentence, match, written);
        return written.Claim;
    }

    /// <summary>Of those that are said to stand in one relation to one thing the one of which that is surest, and those coordinated with it.</summary>
    private static IEnumerable<Proposal> Best(IEnumerable<Proposal> rivals)
    {
        var best = rivals.MaxBy(found => found.Score)!;
        return rivals.Where(found => found.Pair.Subject.Entity.Id == best.Pair.Subject.Entity.Id || AreCoordinated(found.Pair, best.Pair.SubjectHead));
    }

    private static bool AreCoordinated(PairCandidate pair, int other)
    {
        var path = TreePath.Between(pair.Sentence.Tree, pair.SubjectHead, other);
        return path.Up.SkipLast(1).Concat(path.Down).All(token => pair.Sentence.Tree.Is(token, "conj"));
    }

    private static (string, string) Of(string one, string other) => string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);

    private IEnumerable<Proposal> Proposals(PairCandidate pair)
    {
        var path = TreePath.Between(pair.Sentence.Tree, pair.SubjectHead, pair.ObjectHead);
        if (!IsSo(pair, path))
        {
            yield break;
        }

        var scores = _scorer.Value.Score(PairInput.Of(pair, path));
        for (var i = 0; i < scores.Length; i++)
        {
            if (scores[i] >= _relations[i].Limit && _signatures.Fits(i, pair.Subject.Kind, pair.Object.Kind))
            {
                yield return new Proposal(pair, path, _relations[i], scores[i]);
            }
        }
    }

    /// <summary>Whether every word on the way between the two is put forward as a fact, and none is set aside: "not by Roe".</summary>
    private bool IsSo(PairCandidate pair, TreePath path)
    {
        var tree = pair.Sentence.Tree;
        return tree[tree.Count - 1].Text != "?"
            && path.Inner.All(token => _factuality.Read(tree, token).IsFact)
            && path.Up.Concat(path.Down).All(token => !tree.IsContrasted(token) && !tree.Children(token).Any(child => tree.Lemma(child) is "not" or "never" or "no"));
    }

    private RelationMatch Match(Proposal found)
    {
        var qualifiers = new SortedDictionary<string, object>(StringComparer.Ordinal);
        if (found.Relation.Role is { } role)
        {
            qualifiers["role"] = role;
        }

        if (found.Path.Inner.Concat(found.Path.Inner.SelectMany(found.Pair.Sentence.Tree.Children)).Any(token => _pastWords.Contains(found.Pair.Sentence.Tree.Word(token))))
        {
            qualifiers["former"] = true;
        }

        return new RelationMatch
        {
            Relation = found.Relation.Name,
            Origin = s_origin,
            IsCalibrated = true,
            Subject = found.Pair.Subject,
            Object = found.Pair.Object,
            ObjectSpan = found.Pair.Object.Span,
            Predicate = found.Path.Top,
            Phrase = Phrase(found),
            Factuality = FactualityReading.Fact,
            Times = [],
            Qualifiers = qualifiers,
            Confidence = _confidence.At(found.Score - found.Relation.Limit!.Value),
        };
    }

    /// <summary>The word that governs both where it is neither of them, else what stands between them.</summary>
    private static TextSpan Phrase(Proposal found)
    {
        var tree = found.Pair.Sentence.Tree;
        var (first, end) = found.Pair.Between;
        return found.Path.Inner.Contains(found.Path.Top) ? tree[found.Path.Top].Span
            : first < end ? tree.Span([first, end - 1])
            : found.Pair.Object.Span;
    }

    private sealed record Proposal(PairCandidate Pair, TreePath Path, LearnedRelation Relation, float Score);
}

using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Extraction.Learned;

/// <summary>Between which things the rules drew relations of the ontology.</summary>
internal sealed class DrawnPairs
{
    private readonly HashSet<(int Sentence, string One, string Other)> _inSentence = [];
    private readonly HashSet<(string Relation, string Subject, string Object)> _anywhere = [];
    private readonly List<(int Sentence, string Relation, TextSpan Subject, string Object)> _subjects = [];

    public DrawnPairs(RuleReading reading)
    {
        foreach (var (sentence, claim) in reading.Claims.SelectMany((claims, sentence) => claims.Where(claim => !claim.Open && claim.Object is not null).Select(claim => (sentence, claim))))
        {
            _inSentence.Add((sentence, claim.Subject, claim.Object!));
            _inSentence.Add((sentence, claim.Object!, claim.Subject));
            _anywhere.Add((claim.Predicate, claim.Subject, claim.Object!));
            _anywhere.Add((claim.Predicate, claim.Object!, claim.Subject));
            _subjects.AddRange(claim.Evidence.Where(evidence => evidence.Subject is not null).Select(evidence => (sentence, claim.Predicate, evidence.Subject!.Value, claim.Object!)));
        }
    }

    /// <summary>Whether a rule drew any relation between the two in the pair's sentence.</summary>
    public bool InSentence(PairCandidate pair) => _inSentence.Contains((pair.Sentence.Tree.Sentence.Index, pair.Subject.Entity.Id, pair.Object.Entity.Id));

    /// <summary>The words of those of which a rule says the relation to the pair's object in its sentence.</summary>
    public IEnumerable<TextSpan> Subjects(PairCandidate pair, string relation) => _subjects
        .Where(drawn => drawn.Sentence == pair.Sentence.Tree.Sentence.Index && drawn.Relation == relation && drawn.Object == pair.Object.Entity.Id)
        .Select(drawn => drawn.Subject);

    /// <summary>Whether a rule drew that relation between the two anywhere in the document.</summary>
    public bool Anywhere(PairCandidate pair, string relation) => _anywhere.Contains((relation, pair.Subject.Entity.Id, pair.Object.Entity.Id));
}

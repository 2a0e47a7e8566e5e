using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Claims;
using KnowledgeGraph.Extraction.Context.Attributions;
using KnowledgeGraph.Extraction.Context.Factuality;
using KnowledgeGraph.Extraction.Open;
using KnowledgeGraph.Extraction.Participants;
using KnowledgeGraph.Extraction.Patterns;
using KnowledgeGraph.Extraction.Predications;
using KnowledgeGraph.Extraction.Predications.Nouns;
using KnowledgeGraph.Extraction.Trees;
using KnowledgeGraph.Extraction.Values;
using KnowledgeGraph.Extraction.Values.Money;
using KnowledgeGraph.Extraction.Values.Time;

namespace KnowledgeGraph.Extraction;

/// <summary>Reads claims by rules over trees, mentions and entities. Needs every layer of the document.</summary>
public sealed class LinguisticExtractor : IExtractor
{
    private readonly Ontology _ontology;
    private readonly PredicationReader _predications = new(Nominalizations.Load());
    private readonly ClauseRules _clauseRules;
    private readonly NounRules _nounRules;
    private readonly NationalityReader _nationalities;
    private readonly NounKinds _kinds = new();
    private readonly ClauseClaims _clauses;
    private readonly DescriptionClaims _descriptions;
    private readonly StatementReader _statements;
    private readonly ClaimWriter _writer;
    private readonly TimeWords _timeWords = new();
    private readonly ShapeMatcher _timeShapes;
    private readonly ClauseTense _tense;

    public LinguisticExtractor(Ontology ontology)
    {
        _ontology = ontology;
        _timeShapes = new ShapeMatcher(_timeWords);
        _tense = new ClauseTense(_timeWords);
        var words = FactualityWords.Load();
        var factuality = new FactualityReader(words);
        var attributions = AttributionReader.Load();
        var roles = new RoleWords();
        var values = new ValuePhrase(_kinds);
        _clauseRules = new ClauseRules(ontology, new PathResolver(ontology, factuality), roles, values);
        _nounRules = new NounRules(ontology, roles, words);
        _nationalities = new NationalityReader(ontology);
        _clauses = new ClauseClaims(new VerbNames(), values);
        _descriptions = new DescriptionClaims(values);
        _statements = new StatementReader(attributions);
        _writer = new ClaimWriter(factuality, attributions, Name);
    }

    public string Name => "linguistic";

    public Reading Extract(Document document)
    {
        var participants = new ParticipantFinder(document);
        var locals = new LocalEntities(document, _kinds);
        var times = new TimeReader(_timeWords, _timeShapes, document.Text, CalendarDate.Parse(document.Article.PublishedAt));
        var claims = document.Sentences.SelectMany(sentence => Claims(Context(document, sentence, participants, locals, times))).ToList();
        var used = claims.SelectMany(claim => (string?[])[claim.Subject, claim.Object, claim.AttributedTo?.Entity]).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return new Reading(LocalLayer.AddTo(document, locals, used), claims);
    }

    private SentenceContext Context(Document document, Sentence sentence, ParticipantFinder participants, LocalEntities locals, TimeReader times)
    {
        var tree = new SentenceTree(TreeRepair.Apply(sentence));
        return new SentenceContext
        {
            Document = document,
            Tree = tree,
            Predications = [.. _predications.Read(tree)],
            Times = times.Read(sentence.Span, position => _tense.IsFuture(tree, position)),
            Amounts = MoneyReader.Read(document.Text, sentence.Span),
            Participants = participants,
            Locals = locals,
        };
    }

    private IEnumerable<Claim> Claims(SentenceContext sentence)
    {
        var times = new ClauseTimes(sentence);
        var nouns = _nounRules.Read(sentence).ToList();
        var taken = nouns.Select(match => match.Predicate).ToHashSet();
        return sentence.Predications.Select(predication => RelativeSubject.Check(sentence, predication)).SelectMany(predication => Clause(sentence, predication))
            .Concat(nouns)
            .Concat(_nationalities.Read(sentence))
            .Concat(_descriptions.Read(sentence, taken))
            .Select(match => _writer.Write(sentence, times, match))
            .Where(claim => IsTelling(sentence, claim));
    }

    /// <summary>A typed relation leaves no room for an open one between the same two.</summary>
    private IEnumerable<RelationMatch> Clause(SentenceContext sentence, Predication predication)
    {
        var typed = _clauseRules.Read(sentence, predication).Concat(_statements.Read(sentence, predication)).ToList();
        var open = _clauses.Read(sentence, predication).Where(match => _ontology.Find(match.Relation) is null && !typed.Exists(other => Covers(other, match)));
        return typed.Concat(open);
    }

    private static bool Covers(RelationMatch typed, RelationMatch open) =>
        open.Object is null
        || typed.Object is null
        || (typed.Subject.Entity.Id == open.Subject.Entity.Id && typed.Object.Entity.Id == open.Object.Entity.Id)
        || (typed.Subject.Entity.Id == open.Object.Entity.Id && typed.Object.Entity.Id == open.Subject.Entity.Id);

    /// <summary>Of a thing that has no name, only what places it: a name, a kind that is known with something said of it, a time, a sum.</summary>
    private static bool IsTelling(SentenceContext sentence, Claim claim)
    {
        var isLocal = claim.Subject.Contains('@', StringComparison.Ordinal);
        var isLocalObject = claim.Object?.Contains('@', StringComparison.Ordinal) ?? true;
        return !isLocal || !isLocalObject || claim.Time is not null || claim.ValidFrom is not null || claim.Qualifiers.ContainsKey("amount")
            || !claim.Subject.StartsWith("concept:", StringComparison.Ordinal)
            || (claim.Value is { } value && value.Any(char.IsAsciiDigit));
    }
}

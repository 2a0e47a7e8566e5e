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
    private readonly OpenRelationReader _openRelations = new(new VerbNames());
    private readonly StatementReader _statements;
    private readonly ClaimWriter _writer;

    public LinguisticExtractor(Ontology ontology)
    {
        _ontology = ontology;
        var words = FactualityWords.Load();
        var factuality = new FactualityReader(words);
        var attributions = AttributionReader.Load();
        var roles = new RoleWords();
        _clauseRules = new ClauseRules(ontology, new PathResolver(ontology, factuality), roles);
        _nounRules = new NounRules(ontology, roles, words);
        _nationalities = new NationalityReader(ontology);
        _statements = new StatementReader(attributions);
        _writer = new ClaimWriter(factuality, attributions, Name);
    }

    public string Name => "linguistic";

    /// <returns>One claim for each time it is said, in text order.</returns>
    public IReadOnlyList<Claim> Extract(Document document)
    {
        var participants = new ParticipantFinder(document);
        var reference = CalendarDate.Parse(document.Article.PublishedAt);
        return [.. document.Sentences.SelectMany(sentence => Claims(Context(document, sentence, participants, reference)))];
    }

    private SentenceContext Context(Document document, Sentence sentence, ParticipantFinder participants, CalendarDate? reference)
    {
        var tree = new SentenceTree(TreeRepair.Apply(sentence));
        return new SentenceContext
        {
            Document = document,
            Tree = tree,
            Predications = _predications.Read(tree),
            Times = TimeReader.Read(document.Text, sentence.Span, reference),
            Amounts = MoneyReader.Read(document.Text, sentence.Span),
            Participants = participants,
        };
    }

    private IEnumerable<Claim> Claims(SentenceContext sentence)
    {
        var times = new ClauseTimes(sentence);
        return sentence.Predications.Select(predication => RelativeSubject.Check(sentence, predication)).SelectMany(predication => Clause(sentence, predication))
            .Concat(_nounRules.Read(sentence))
            .Concat(_nationalities.Read(sentence))
            .Select(match => _writer.Write(sentence, times, match));
    }

    /// <summary>A typed relation leaves no room for an open one between the same two, and its name none for one with a value.</summary>
    private IEnumerable<RelationMatch> Clause(SentenceContext sentence, Predication predication)
    {
        var typed = _clauseRules.Read(sentence, predication).Concat(_statements.Read(sentence, predication)).ToList();
        var open = _openRelations.Read(sentence, predication)
            .Where(match => (match.Object is not null || _ontology.Find(match.Relation) is null) && !typed.Any(other => Covers(other, match)));
        return typed.Concat(open);
    }

    private static bool Covers(RelationMatch typed, RelationMatch open) =>
        open.Object is null
        || typed.Object is null
        || (typed.Subject.Entity.Id == open.Subject.Entity.Id && typed.Object.Entity.Id == open.Object.Entity.Id)
        || (typed.Subject.Entity.Id == open.Object.Entity.Id && typed.Object.Entity.Id == open.Subject.Entity.Id);
}

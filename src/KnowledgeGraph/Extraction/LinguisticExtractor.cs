using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Claims;
using KnowledgeGraph.Extraction.Confidence;
using KnowledgeGraph.Extraction.Context.Assertions;
using KnowledgeGraph.Extraction.Context.Attributions;
using KnowledgeGraph.Extraction.Context.Factuality;
using KnowledgeGraph.Extraction.Explaining;
using KnowledgeGraph.Extraction.Learned;
using KnowledgeGraph.Extraction.Open;
using KnowledgeGraph.Extraction.Participants;
using KnowledgeGraph.Extraction.Patterns;
using KnowledgeGraph.Extraction.Predications;
using KnowledgeGraph.Extraction.Predications.Nouns;
using KnowledgeGraph.Extraction.Trees;
using KnowledgeGraph.Extraction.Values;
using KnowledgeGraph.Extraction.Values.Money;
using KnowledgeGraph.Extraction.Values.Quantities;
using KnowledgeGraph.Extraction.Values.Time;

namespace KnowledgeGraph.Extraction;

/// <summary>Reads claims by rules over trees, mentions and entities, and those that no rule drew by a learnt network. Needs every layer of the document.</summary>
public sealed class LinguisticExtractor : IExtractor
{
    private readonly Ontology _ontology;
    private readonly PredicationReader _predications = new(Nominalizations.Load());
    private readonly CompoundParticiples _participles = new();
    private readonly RelationalNounReader _nouns;
    private readonly ClauseRules _clauseRules;
    private readonly NounRules _nounRules;
    private readonly NationalityReader _nationalities;
    private readonly AttributionReader _attributions = AttributionReader.Load();
    private readonly AgeReader _ages;
    private readonly LifespanReader _lifespans;
    private readonly TitleClaims _titles;
    private readonly NounKinds _kinds = new();
    private readonly ClauseClaims _clauses;
    private readonly DescriptionClaims _descriptions;
    private readonly StatementReader _statements;
    private readonly ClauseAssertion _assertions;
    private readonly ClaimWriter _writer;
    private readonly LearnedClaims _learned;
    private readonly TimeWords _timeWords = new();
    private readonly ShapeMatcher _timeShapes;
    private readonly ClauseTense _tense;
    private readonly QuantityReader _quantities = new();

    public LinguisticExtractor(Ontology ontology)
    {
        _ontology = ontology;
        _timeShapes = new ShapeMatcher(_timeWords);
        _tense = new ClauseTense(_timeWords);
        var words = FactualityWords.Load();
        var factuality = new FactualityReader(words);
        var roles = new RoleWords();
        var values = new ValuePhrase(_kinds);
        var names = new VerbNames();
        _clauseRules = new ClauseRules(ontology, new PathResolver(ontology, factuality), roles, values);
        _nouns = new RelationalNounReader(roles, new PeopleNames());
        _ages = new AgeReader(ontology);
        _lifespans = new LifespanReader(ontology);
        _titles = new TitleClaims(_kinds);
        _nounRules = new NounRules(ontology, roles, words);
        _nationalities = new NationalityReader(ontology, roles);
        _clauses = new ClauseClaims(names, values, _attributions);
        _descriptions = new DescriptionClaims(values, _kinds);
        _assertions = new ClauseAssertion(words);
        _statements = new StatementReader(_attributions, names);
        _writer = new ClaimWriter(ontology, factuality, _attributions, Name);
        _learned = new LearnedClaims(ontology, factuality, new ClaimWriter(ontology, factuality, _attributions, LearnedClaims.Name));
    }

    public string Name => "linguistic";

    public Reading Extract(Document document, ExplanationLog? log = null)
    {
        var reading = Read(document, log);
        List<Claim> claims = [.. reading.Claims.SelectMany(found => found), .. _learned.Read(reading)];
        var used = claims.SelectMany(claim => (string?[])[claim.Subject, claim.Object, claim.AttributedTo?.Entity]).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return new Reading(LocalLayer.AddTo(document, reading.Locals, used), claims);
    }

    /// <summary>What the rules find.</summary>
    internal RuleReading Read(Document document, ExplanationLog? log = null)
    {
        var participants = new ParticipantFinder(document);
        var trees = document.Sentences.Select(sentence => new SentenceTree(sentence)).ToList();
        var locals = new LocalEntities(document, trees, _kinds, participants);
        var times = new TimeReader(_timeWords, _timeShapes, document.Text, CalendarDate.Parse(document.Article.PublishedAt));
        var sentences = trees.Select(tree => Context(document, tree, participants, locals, times) with { Log = log }).ToList();
        var spoken = new SpokenText(document, sentences, _attributions);
        return new RuleReading(sentences, spoken, locals, [.. sentences.Select(sentence => (IReadOnlyList<Claim>)[.. Claims(sentence, spoken)])]);
    }

    private SentenceContext Context(Document document, SentenceTree tree, ParticipantFinder participants, LocalEntities locals, TimeReader times)
    {
        var span = tree.Sentence.Span;
        var when = times.Read(span, position => _tense.IsFuture(tree, position));
        var sums = MoneyReader.Read(document.Text, span);
        var context = new SentenceContext
        {
            Document = document,
            Tree = tree,
            Predications = [.. _predications.Read(tree)],
            Times = when,
            Amounts = sums,
            Quantities = _quantities.Read(document.Text, span, [.. when.Select(time => time.Span), .. sums.Select(sum => sum.Span)]),
            Participants = participants,
            Locals = locals,
        };
        context = context with { Predications = [.. context.Predications, .. _participles.Read(context)] };
        return context with { Nouns = [.. _nouns.Read(context)] };
    }

    private IEnumerable<Claim> Claims(SentenceContext sentence, SpokenText spoken)
    {
        Describe(sentence);
        if (SentenceForm.Objection(sentence.Tree) is { } objection)
        {
            sentence.Log?.HoldBack(sentence, 0, objection);
            return [];
        }

        var telling = sentence.Predications.Select(predication => RelativeSubject.Check(sentence, predication)).Where(predication => IsTelling(sentence, predication)).ToList();
        var nouns = _nounRules.Read(sentence).ToList();
        var taken = nouns.Select(match => match.Predicate).ToHashSet();
        return telling.SelectMany(predication => Clause(sentence, predication).Where(match => !IsSaidByNoun(nouns, match)))
            .Concat(nouns)
            .Concat(_nationalities.Read(sentence))
            .Concat(_ages.Read(sentence))
            .Concat(_lifespans.Read(sentence))
            .Concat(_titles.Read(sentence, taken))
            .Concat(_descriptions.Read(sentence, telling, taken))
            .Concat(QuotedStatements.Read(sentence, spoken))
            .Select(match => Written(sentence, spoken, match))
            .OfType<Claim>();
    }

    private bool IsTelling(SentenceContext sentence, Predication predication)
    {
        var objection = _assertions.Objection(sentence, predication);
        if (objection is not null)
        {
            sentence.Log?.HoldBack(sentence, predication.Predicate, objection);
        }

        return objection is null;
    }

    private static void Describe(SentenceContext sentence)
    {
        if (sentence.Log is not { } log)
        {
            return;
        }

        foreach (var predication in sentence.Predications)
        {
            log.Read(sentence, predication.Predicate, PredicationText.Of(sentence, predication));
        }

        foreach (var noun in sentence.Nouns)
        {
            log.Read(sentence, noun.Noun, PredicationText.Of(noun));
        }
    }

    /// <returns>Null for what says too little.</returns>
    private Claim? Written(SentenceContext sentence, SpokenText spoken, RelationMatch match)
    {
        var written = _writer.Write(sentence, spoken, match);
        var claim = written.Claim;
        if (match.IsBare && !IsNews(claim))
        {
            sentence.Log?.HoldBack(sentence, match.Predicate, $"{match.Relation} of {match.Subject.Entity.Name} alone, without time, place or object, says too little");
            return null;
        }

        if (match is { IsOpen: true, ObjectSpan: null } && claim.Modality is Modality.Possible or Modality.Conditional)
        {
            sentence.Log?.HoldBack(sentence, match.Predicate, $"{match.Relation} of {match.Subject.Entity.Name} alone may not have happened, and says too little");
            return null;
        }

        sentence.Log?.Found(sentence, match, written);
        return claim.Confidence < ConfidenceModel.Least(claim.Open) ? null : claim;
    }

    /// <summary>A typed relation leaves no room for an open one between the same two.</summary>
    private IEnumerable<RelationMatch> Clause(SentenceContext sentence, Predication predication)
    {
        var typed = _clauseRules.Read(sentence, predication).Concat(_statements.Read(sentence, predication)).ToList();
        var open = _clauses.Read(sentence, predication).Where(match => !typed.Exists(other => other.Relation == match.Relation || Covers(other, match)) && !IsNamedAsType(sentence, match));
        return typed.Concat(open).Where(match => Respective.Pairs(sentence.Tree, match.Predicate, match.Subject, match.Object));
    }

    private bool IsNamedAsType(SentenceContext sentence, RelationMatch match)
    {
        var isType = _ontology.Find(match.Relation) is not null;
        if (isType)
        {
            sentence.Log?.HoldBack(sentence, match.Predicate, $"{match.Relation} is a relation type, and none of its rules fits");
        }

        return isType;
    }

    /// <summary>"became president of Acme", "a son called Max": what a relation type reads from the noun is not told again after the verb.</summary>
    private static bool IsSaidByNoun(List<RelationMatch> nouns, RelationMatch match) => match.IsOpen && nouns.Exists(noun =>
        (noun.Predicate == match.Predicate && match.ObjectSpan is { } words && words.Overlaps(noun.Phrase))
        || (match.Subject.Span.Overlaps(noun.Phrase) && match.Object is { } found && (found.Entity.Id == noun.Subject.Entity.Id || found.Entity.Id == noun.Object?.Entity.Id)));

    private static bool Covers(RelationMatch typed, RelationMatch open) =>
        open.Object is null
        || typed.Object is null
        || (typed.Subject.Entity.Id == open.Subject.Entity.Id && typed.Object.Entity.Id == open.Object.Entity.Id)
        || (typed.Subject.Entity.Id == open.Object.Entity.Id && typed.Object.Entity.Id == open.Subject.Entity.Id);

    private static bool IsNews(Claim claim) =>
        claim.Polarity == Polarity.Negated || claim.Modality != Modality.Asserted || claim.AttributedTo is not null || claim.Qualifiers.Count > 0;
}

using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Claims;
using KnowledgeGraph.Extraction.Context.Factuality;
using KnowledgeGraph.Extraction.Participants;
using KnowledgeGraph.Extraction.Predications.Nouns;
using KnowledgeGraph.Extraction.Values.Time;

namespace KnowledgeGraph.Extraction.Patterns;

/// <summary>Matches noun predications with the noun, role, office and "based" rules of the ontology.</summary>
internal sealed class NounRules
{
    private static readonly string[] _pastWords = ["former", "ex", "onetime", "one-time", "then", "erstwhile", "retired", "late"];

    private readonly RoleWords _roles;
    private readonly FactualityWords _factuality;
    private readonly RelationalNounReader _predications;
    private readonly IReadOnlyList<(RelationType Type, Rule Rule)> _rules;

    public NounRules(Ontology ontology, RoleWords roles, FactualityWords factuality)
    {
        (_roles, _factuality) = (roles, factuality);
        _rules = [.. ontology.Relations.SelectMany(type => type.Rules.Where(rule => rule.Kind != RuleKind.Verb).Select(rule => (type, rule)))];
        _predications = new RelationalNounReader(_rules.SelectMany(pair => pair.Rule.Lemmas)
            .Concat(WordList.Set("roles")).Concat(WordList.Set("offices")).ToHashSet(StringComparer.Ordinal));
    }

    public IEnumerable<RelationMatch> Read(SentenceContext sentence) =>
        _predications.Read(sentence).SelectMany(predication => Matches(sentence, predication)).Concat(Based(sentence));

    private IEnumerable<RelationMatch> Matches(SentenceContext sentence, RelationalNoun predication)
    {
        var lemma = sentence.Tree.Lemma(predication.Noun);
        foreach (var (type, rule) in _rules.Where(pair => Applies(pair.Rule, lemma)))
        {
            var subjects = Side(predication, rule.Subject, type.Subject);
            var objects = Side(predication, rule.Object, type.Object);
            foreach (var subject in subjects.Where(subject => !rule.Options.TryGetValue("kind", out var kind) || subject.Kind.ToString() == kind))
            {
                foreach (var found in objects.Where(found => found.Entity.Id != subject.Entity.Id))
                {
                    yield return Match(sentence, predication, type, rule, subject, found);
                }
            }
        }
    }

    private bool Applies(Rule rule, string lemma) => rule.Kind switch
    {
        RuleKind.Noun => rule.Lemmas.Contains(lemma),
        RuleKind.Role => _roles.IsRole(lemma),
        RuleKind.Office => _roles.IsOffice(lemma),
        _ => false,
    };

    private static IReadOnlyList<Participant> Side(RelationalNoun predication, IReadOnlyList<ArgumentPath> paths, IReadOnlyList<EntityKind> kinds) =>
        paths.SelectMany(path => path.Steps[0].Role switch { "holder" => predication.Holders, "owner" => predication.Owners, _ => [predication.Complements] })
            .Select(alternative => alternative.Where(participant => kinds.Contains(participant.Kind)).ToList())
            .FirstOrDefault(alternative => alternative.Count > 0) ?? [];

    private RelationMatch Match(SentenceContext sentence, RelationalNoun predication, RelationType type, Rule rule, Participant subject, Participant found)
    {
        var qualifiers = new SortedDictionary<string, object>(StringComparer.Ordinal);
        if (rule.Kind is RuleKind.Role or RuleKind.Office)
        {
            qualifiers["role"] = RoleWords.Wording(sentence.Tree, predication.First, predication.Noun);
        }

        if (Enumerable.Range(predication.First, predication.Noun - predication.First).Any(token => _pastWords.Contains(sentence.Tree.Word(token))))
        {
            qualifiers["former"] = true;
        }

        return new RelationMatch
        {
            Relation = type.Name,
            Time = type.Time,
            Subject = subject,
            Object = found,
            ObjectSpan = found.Span,
            Predicate = predication.Clause >= 0 ? predication.Clause : predication.Noun,
            Phrase = Phrase(sentence, predication, found),
            Factuality = predication.Clause >= 0 ? null : Apposed(sentence, predication),
            Times = predication.Clause >= 0 ? null : InsidePhrase(sentence, predication),
            Qualifiers = qualifiers,
            Confidence = found.Type == MentionType.Name ? 0.9 : 0.8,
        };
    }

    /// <summary>What is said in passing is taken as said, unless a modifier makes it alleged or planned.</summary>
    private FactualityReading Apposed(SentenceContext sentence, RelationalNoun predication)
    {
        foreach (var token in Enumerable.Range(predication.First, predication.Noun - predication.First))
        {
            switch (_factuality.OfNounModifier(sentence.Tree.Word(token)))
            {
                case FactualityEffect.Possible:
                    return FactualityReading.Fact with { Modality = Modality.Possible };
                case FactualityEffect.Planned:
                    return FactualityReading.Fact with { Modality = Modality.Planned };
            }
        }

        return FactualityReading.Fact;
    }

    /// <summary>"CEO since 2019", "president from 2001 to 2005": times right behind the noun's complement.</summary>
    private static List<TimeExpression> InsidePhrase(SentenceContext sentence, RelationalNoun predication)
    {
        var tree = sentence.Tree;
        var reach = tree[Math.Min(predication.End + 2, tree.Count - 1)].Span.Start;
        return [.. sentence.Times.Where(time => time.Role is TimeRole.Since or TimeRole.Between or TimeRole.Until
            && time.Span.Start >= tree[predication.Noun].Span.End && time.Span.Start <= reach)];
    }

    private static TextSpan Phrase(SentenceContext sentence, RelationalNoun predication, Participant found)
    {
        var tree = sentence.Tree;
        var next = predication.Noun + 1;
        var last = next < tree.Count && next < found.FirstToken && found.FirstToken <= next + 2 && tree.Is(next, "case") ? next : predication.Noun;
        return tree.Span([predication.First, last]);
    }

    /// <summary>"Paris-based AMI Labs", "the Boston-based startup".</summary>
    private IEnumerable<RelationMatch> Based(SentenceContext sentence)
    {
        var tree = sentence.Tree;
        for (var token = 2; token + 1 < tree.Count; token++)
        {
            if (tree.Word(token) != "based" || tree[token - 1].Text != "-"
                || sentence.Participants.Names(tree).FirstOrDefault(name => name.EndToken == token - 1) is not { } place || Holder(sentence, token) is not { } holder)
            {
                continue;
            }

            foreach (var (type, _) in _rules.Where(pair => pair.Rule.Kind == RuleKind.Based
                && pair.Type.Subject.Contains(holder.Kind) && pair.Type.Object.Contains(place.Kind)))
            {
                yield return new RelationMatch
                {
                    Relation = type.Name,
                    Time = type.Time,
                    Subject = holder,
                    Object = place,
                    ObjectSpan = place.Span,
                    Predicate = token,
                    Phrase = tree[token].Span,
                    Factuality = FactualityReading.Fact,
                    Times = [],
                    Confidence = 0.9,
                };
            }
        }
    }

    /// <summary>Who or what the phrase that "based" modifies stands for, by its last word.</summary>
    private static Participant? Holder(SentenceContext sentence, int based)
    {
        var tree = sentence.Tree;
        var last = based;
        while (last + 1 < tree.Count && last < based + 6
            && (tree[last + 1].PartOfSpeech is PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Num || tree.Tag(last + 1) == "HYPH"))
        {
            last++;
        }

        var holder = sentence.Participants.Names(tree).FirstOrDefault(name => name.EndToken == last + 1) ?? sentence.Participant(last);
        return holder?.Kind is EntityKind.Organization or EntityKind.Person ? holder : null;
    }
}

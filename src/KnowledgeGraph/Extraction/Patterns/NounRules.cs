using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Claims;
using KnowledgeGraph.Extraction.Context.Factuality;
using KnowledgeGraph.Extraction.Explaining;
using KnowledgeGraph.Extraction.Participants;
using KnowledgeGraph.Extraction.Predications.Nouns;

namespace KnowledgeGraph.Extraction.Patterns;

/// <summary>Matches noun predications with the noun, role, office and post rules of the ontology.</summary>
internal sealed class NounRules
{
    private readonly RoleWords _roles;
    private readonly FactualityWords _factuality;
    private readonly IReadOnlySet<string> _pastWords = WordList.Set("past-words");
    private readonly IReadOnlyList<(RelationType Type, Rule Rule)> _rules;

    public NounRules(Ontology ontology, RoleWords roles, FactualityWords factuality)
    {
        (_roles, _factuality) = (roles, factuality);
        _rules = [.. ontology.Relations.SelectMany(type => type.Rules.Where(rule => rule.Kind != RuleKind.Verb).Select(rule => (type, rule)))
            .OrderBy(pair => pair.rule.Kind == RuleKind.Post)];
    }

    public IEnumerable<RelationMatch> Read(SentenceContext sentence) => sentence.Nouns.SelectMany(predication => Matches(sentence, predication));

    private List<RelationMatch> Matches(SentenceContext sentence, RelationalNoun predication)
    {
        var matches = new List<RelationMatch>();
        if (IsDenied(sentence, predication))
        {
            return matches;
        }

        foreach (var (type, rule) in _rules.Where(pair => Applies(pair.Rule, predication)))
        {
            if (rule.Kind == RuleKind.Post)
            {
                matches.AddRange(Post(sentence, predication, type, rule, matches));
                continue;
            }

            var (subjects, said) = Side(predication, rule.Subject, type.Subject, rule);
            var (objects, saidOf) = Side(predication, rule.Object, type.Object, rule);
            if (objects.Count == 0 && type.IsSymmetric && subjects.Count > 1)
            {
                // "Roe and Holm are friends"
                (subjects, objects) = ([subjects[0]], [.. subjects.Skip(1)]);
            }

            matches.AddRange(subjects.SelectMany(_ => objects, (subject, found) => (subject, found)).Where(pair => pair.subject.Entity.Id != pair.found.Entity.Id)
                .Select(pair => Match(sentence, predication, type, rule, (said ?? saidOf)!) with
                {
                    Subject = pair.subject,
                    Object = pair.found,
                    ObjectSpan = pair.found.Span,
                    Phrase = Phrase(sentence, predication, pair.found),
                    Confidence = pair.found.Type == MentionType.Name ? 0.9 : 0.8,
                }));
        }

        return matches;
    }

    /// <summary>A post of which the text does not say where: the role is the value.</summary>
    private IEnumerable<RelationMatch> Post(SentenceContext sentence, RelationalNoun predication, RelationType type, Rule rule, List<RelationMatch> others)
    {
        var (subjects, said) = Side(predication, rule.Subject, type.Subject, rule);
        var isSingular = sentence.Tree.Tag(predication.Noun) is "NN" or "NNP";
        if (said is null || !isSingular || !_roles.IsPost(_roles.Wording(sentence, predication.First, predication.Noun)))
        {
            yield break;
        }

        foreach (var subject in subjects.Where(subject => !others.Exists(other => other.Subject.Entity.Id == subject.Entity.Id)))
        {
            var match = Match(sentence, predication, type, rule, said);
            yield return match with
            {
                Subject = subject,
                Value = (string)match.Qualifiers["role"],
                ObjectSpan = sentence.Tree.Span([predication.First, predication.Noun]),
                Phrase = sentence.Tree.Span([predication.First, predication.Noun]),
                Qualifiers = new SortedDictionary<string, object>(match.Qualifiers.Where(pair => pair.Key != "role").ToDictionary(), StringComparer.Ordinal),
                Confidence = 0.85,
            };
        }
    }

    private bool Applies(Rule rule, RelationalNoun predication) => rule.Kind switch
    {
        RuleKind.Noun => rule.Lemmas.Contains(predication.Lemma),
        RuleKind.Role => _roles.IsRole(predication.Lemma),
        RuleKind.Office => _roles.IsOffice(predication.Lemma),
        RuleKind.Post => predication.Lemma.Length > 0,
        RuleKind.Name => predication.Lemma.Length == 0,
        _ => false,
    };

    /// <summary>"no partner of Acme", "Roe's favourite film".</summary>
    private bool IsDenied(SentenceContext sentence, RelationalNoun predication) =>
        Modifiers(sentence, predication).Any(token => _factuality.OfNounModifier(sentence.Tree.Word(token)) == FactualityEffect.Negated);

    /// <summary>The first alternative with anybody of a fitting kind; with how it is said, where the side is who holds.</summary>
    private static (IReadOnlyList<Participant> Found, Holders? Said) Side(RelationalNoun predication, IReadOnlyList<ArgumentPath> paths, IReadOnlyList<EntityKind> kinds, Rule rule)
    {
        bool Fits(Participant participant) => kinds.Contains(participant.Kind);
        foreach (var path in paths)
        {
            if (path.Steps[0].Role == "holder")
            {
                bool IsHolder(Participant participant) => Fits(participant) && (!rule.Options.TryGetValue("kind", out var kind) || participant.Kind.ToString() == kind);
                if (predication.Holders.FirstOrDefault(alternative => alternative.Participants.Any(IsHolder)) is { } said)
                {
                    return ([.. said.Participants.Where(IsHolder)], said);
                }
            }
            else
            {
                var alternatives = path.Steps[0].Role switch { "owner" => predication.Owners, "party" => [predication.Parties], _ => [predication.Complements] };
                if (alternatives.FirstOrDefault(alternative => alternative.Any(Fits)) is { } owners)
                {
                    return ([.. owners.Where(Fits)], null);
                }
            }
        }

        return ([], null);
    }

    private RelationMatch Match(SentenceContext sentence, RelationalNoun predication, RelationType type, Rule rule, Holders said)
    {
        var qualifiers = new SortedDictionary<string, object>(StringComparer.Ordinal);
        if (rule.Kind is RuleKind.Role or RuleKind.Office or RuleKind.Post && rule.Object[0].Steps[0].Role != "party")
        {
            qualifiers["role"] = _roles.Wording(sentence, predication.First, predication.Noun);
        }

        var times = NounTimes.Of(sentence, predication, said);
        var hasEnded = type.Time == RelationTime.State
            && (said.Effect == PostEffect.End || NounTimes.HasEnded(sentence, predication, said, times)
            || Modifiers(sentence, predication).Any(token => _pastWords.Contains(sentence.Tree.Word(token))));
        if (hasEnded || Modifiers(sentence, predication).Any(token => sentence.Tree.Word(token) == "former"))
        {
            qualifiers["former"] = true;
        }

        return new RelationMatch
        {
            Relation = type.Name,
            Origin = new Origin($"{rule.Kind.ToString().ToLowerInvariant()} rule", rule.Place),
            Time = type.Time,
            Subject = null!,
            Predicate = said.Clause >= 0 ? said.Clause : predication.Noun,
            Phrase = default,
            Factuality = said.Clause >= 0 ? null : Apposed(sentence, predication),
            Times = times,
            Qualifiers = qualifiers,
            Confidence = 0,
        };
    }

    /// <summary>The words in front of the noun that belong to it, names of owners between them included.</summary>
    private static IEnumerable<int> Modifiers(SentenceContext sentence, RelationalNoun predication) =>
        sentence.Tree.Children(predication.Noun).Where(child => child < predication.Noun && !sentence.Tree.Is(child, "case"))
            .Concat(Enumerable.Range(predication.First, predication.Noun - predication.First)).Distinct();

    /// <summary>What is said in passing is taken as said, unless a modifier makes it alleged or planned.</summary>
    private FactualityReading Apposed(SentenceContext sentence, RelationalNoun predication)
    {
        foreach (var token in Modifiers(sentence, predication))
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

    private static TextSpan Phrase(SentenceContext sentence, RelationalNoun predication, Participant found)
    {
        var tree = sentence.Tree;
        var next = predication.Noun + 1;
        var last = next < tree.Count && next < found.FirstToken && found.FirstToken <= next + 2 && tree.Is(next, "case") ? next : predication.Noun;
        return tree.Span([predication.First, last]);
    }
}

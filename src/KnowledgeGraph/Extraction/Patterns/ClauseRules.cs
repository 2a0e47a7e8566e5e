using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Explaining;
using KnowledgeGraph.Extraction.Participants;
using KnowledgeGraph.Extraction.Predications;
using KnowledgeGraph.Extraction.Predications.Nouns;
using KnowledgeGraph.Extraction.Values;
using KnowledgeGraph.Extraction.Values.Time;

namespace KnowledgeGraph.Extraction.Patterns;

/// <summary>Matches clause predications with the verb rules of the ontology.</summary>
internal sealed class ClauseRules
{
    private readonly PathResolver _paths;
    private readonly RoleWords _roles;
    private readonly ValuePhrase _values;
    private readonly ILookup<string, (RelationType Type, Rule Rule)> _rules;

    public ClauseRules(Ontology ontology, PathResolver paths, RoleWords roles, ValuePhrase values)
    {
        (_paths, _roles, _values) = (paths, roles, values);
        _rules = ontology.Relations
            .SelectMany(type => type.Rules.Where(rule => rule.Kind == RuleKind.Verb).Select(rule => (type, rule)))
            .SelectMany(pair => pair.rule.Lemmas.Select(lemma => (lemma, pair)))
            .ToLookup(entry => entry.lemma, entry => entry.pair, StringComparer.Ordinal);
    }

    /// <summary>For each relation the matches of its first rule that has any, with an object before those that are said of the subject alone.</summary>
    public IEnumerable<RelationMatch> Read(SentenceContext sentence, Predication predication) => _rules[predication.Lemma]
        .GroupBy(entry => entry.Type.Name, StringComparer.Ordinal)
        .SelectMany(group => Preferred([.. group.Select(entry => Matches(sentence, predication, entry.Type, entry.Rule).ToList()).Where(found => found.Count > 0)]));

    private static List<RelationMatch> Preferred(List<List<RelationMatch>> found) =>
        found.Find(matches => matches.Exists(match => match.ObjectSpan is not null)) ?? found.FirstOrDefault() ?? [];

    private IEnumerable<RelationMatch> Matches(SentenceContext sentence, Predication predication, RelationType type, Rule rule)
    {
        if (!Applies(sentence, predication, rule))
        {
            sentence.Log?.HoldBack(sentence, predication.Predicate, $"{type.Name} {rule.Place}: the clause has not the form that the rule asks for");
            yield break;
        }

        var subjects = Fillers(sentence, predication, rule.Subject, type.Subject)
            .Where(subject => !rule.Options.TryGetValue("kind", out var kind) || subject.Kind.ToString() == kind).ToList();
        if (subjects.Count == 0)
        {
            sentence.Log?.HoldBack(sentence, predication.Predicate, $"{type.Name} {rule.Place}: no {Kinds(type.Subject)} as subject");
            yield break;
        }

        var matches = (rule.IsValue ? Values(sentence, predication, type, rule) : Entities(sentence, predication, type, rule)).ToList();
        if (matches.Count == 0 && type.IsOptional && predication.Kind != PredicationKind.Copula)
        {
            matches.Add(Match(sentence, predication, type, rule));
        }

        if (matches.Count == 0)
        {
            sentence.Log?.HoldBack(sentence, predication.Predicate, $"{type.Name} {rule.Place}: no {(rule.IsValue ? "value" : Kinds(type.Object))} as object");
        }

        foreach (var match in matches)
        {
            foreach (var subject in subjects.Where(subject => subject.Entity.Id != match.Object?.Entity.Id))
            {
                yield return match with { Subject = subject };
            }
        }
    }

    private static string Kinds(IReadOnlyList<EntityKind> kinds) => string.Join(" or ", kinds.Order());

    private bool Applies(SentenceContext sentence, Predication predication, Rule rule)
    {
        bool LeadsAnywhere(ArgumentPath path) => _paths.Resolve(sentence, predication, path).Any();
        bool LeadsToKnown(ArgumentPath path) => _paths.Resolve(sentence, predication, path).Any(head => sentence.Referent(head) is not null);
        var isPresent = predication.Tree.Tag(predication.Predicate) is "VBZ" or "VBP";
        return !(isPresent && rule.Options.ContainsKey("tense"))
            && !(predication.Kind == PredicationKind.Nominalization && rule.Options.ContainsKey("form"))
            && (rule.Where.Count == 0 || rule.Where.Any(LeadsAnywhere))
            && !rule.Without.Any(LeadsToKnown);
    }

    /// <summary>The participants of the first path that leads to any of a fitting kind.</summary>
    private IReadOnlyList<Participant> Fillers(SentenceContext sentence, Predication predication, IReadOnlyList<ArgumentPath> paths, IReadOnlyList<EntityKind> kinds) =>
        paths.Select(path => Participants(sentence, predication, path, kinds)).FirstOrDefault(found => found.Count > 0) ?? [];

    private List<Participant> Participants(SentenceContext sentence, Predication predication, ArgumentPath path, IReadOnlyList<EntityKind> kinds) =>
        [.. _paths.Resolve(sentence, predication, path)
            .Where(head => !IsSaidOfOther(sentence, predication, head))
            .Select(sentence.Referent)
            .OfType<Participant>()
            .Where(participant => kinds.Contains(participant.Kind))];

    /// <summary>"appointed Jane Roe chief executive": what the clause says that somebody becomes is nobody that it acts on.</summary>
    private static bool IsSaidOfOther(SentenceContext sentence, Predication predication, int head) =>
        sentence.Nouns.Any(noun => noun.Noun == head && noun.Holders[0] is { Form: HolderForm.Clause } said && said.Clause == predication.Predicate);

    private IEnumerable<RelationMatch> Entities(SentenceContext sentence, Predication predication, RelationType type, Rule rule) =>
        Fillers(sentence, predication, rule.Object, type.Object).Select(participant => Match(sentence, predication, type, rule) with
        {
            Object = participant,
            ObjectSpan = participant.Span,
            Phrase = PhraseOf(predication, participant.FirstToken),
        });

    private IEnumerable<RelationMatch> Values(SentenceContext sentence, Predication predication, RelationType type, Rule rule)
    {
        if (rule.Object[0].Steps[0].Role == "time")
        {
            var times = sentence.ClauseTimes.Of(predication.Predicate);
            return times.Where(time => time.Role == TimeRole.At).Take(1)
                .Select(time => Match(sentence, predication, type, rule) with { Value = time.Value, ObjectSpan = time.Span, Times = [] });
        }

        return rule.Object
            .SelectMany(path => _paths.Resolve(sentence, predication, path))
            .Where(head => !CalendarName.Is(sentence.Tree[head].Text))
            .Take(1)
            .Select(head => type.Value is "funding" or "money" ? ValueReader.Read(sentence, predication, type, head) : _values.Read(sentence, head, predication.Predicate, true))
            .OfType<ClaimValue>()
            .Select(value => Match(sentence, predication, type, rule) with
            {
                Value = value.Text,
                ObjectSpan = value.Span,
                Qualifiers = Qualifiers(sentence, predication, rule, value.Qualifiers),
            });
    }

    private RelationMatch Match(SentenceContext sentence, Predication predication, RelationType type, Rule rule) => new()
    {
        Relation = type.Name,
        Origin = new Origin("verb rule", rule.Place),
        Time = type.Time,
        Subject = null!,
        Predicate = predication.Predicate,
        Phrase = PhraseOf(predication, predication.Predicate),
        Qualifiers = Qualifiers(sentence, predication, rule, type.Time == RelationTime.Event ? ValueReader.Amount(sentence, predication) : []),
        Confidence = predication.Kind switch { PredicationKind.Verb or PredicationKind.Copula => 0.9, PredicationKind.Participle => 0.85, _ => 0.75 },
    };

    private SortedDictionary<string, object> Qualifiers(SentenceContext sentence, Predication predication, Rule rule, IEnumerable<KeyValuePair<string, object>> more)
    {
        var qualifiers = new SortedDictionary<string, object>(StringComparer.Ordinal);
        foreach (var (key, value) in more)
        {
            qualifiers[key] = value;
        }

        if (rule.Options.TryGetValue("role", out var source) && _roles.OfClause(sentence, predication, source) is { } role)
        {
            qualifiers["role"] = role;
        }

        foreach (var (name, paths) in rule.Qualifiers)
        {
            var words = paths.SelectMany(path => _paths.Resolve(sentence, predication, path)).Where(head => !sentence.Times.Any(time => time.Span.Contains(sentence.Tree[head].Span))).Select(head => _values.Read(sentence, head)).FirstOrDefault(value => value is not null);
            if (words is not null)
            {
                qualifiers[name] = words.Text;
            }
        }

        if (ValueReader.Count(sentence.Tree, predication.Predicate) is { } count)
        {
            qualifiers["count"] = count;
        }

        return qualifiers;
    }

    /// <summary>From the predicate to its particle, its embedded verb and its preposition, as far as they stand before the object.</summary>
    private static TextSpan PhraseOf(Predication predication, int objectToken)
    {
        var tree = predication.Tree;
        var last = predication.Predicate;
        for (var token = predication.Predicate + 1; token < objectToken; token++)
        {
            var belongs = tree.IsVerb(token) || tree.Is(token, "compound", "mark", "case", "advmod", "aux", "fixed") || tree.Tag(token) == "RP";
            if (!belongs)
            {
                break;
            }

            last = token;
        }

        return tree.Span([predication.Predicate, last]);
    }
}

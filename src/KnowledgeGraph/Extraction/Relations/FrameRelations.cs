using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Frames;
using KnowledgeGraph.Extraction.Nouns;
using KnowledgeGraph.Extraction.Participants;

namespace KnowledgeGraph.Extraction.Relations;

/// <summary>Matches clause frames with the verb triggers of the ontology.</summary>
internal sealed class FrameRelations
{
    private readonly PathResolver _paths;
    private readonly RoleWords _roles;
    private readonly ILookup<string, (RelationType Type, Trigger Trigger)> _triggers;

    public FrameRelations(Ontology ontology, PathResolver paths, RoleWords roles)
    {
        (_paths, _roles) = (paths, roles);
        _triggers = ontology.Relations
            .SelectMany(type => type.Triggers.Where(trigger => trigger.Kind == TriggerKind.Verb).Select(trigger => (type, trigger)))
            .SelectMany(pair => pair.trigger.Lemmas.Select(lemma => (lemma, pair)))
            .ToLookup(entry => entry.lemma, entry => entry.pair, StringComparer.Ordinal);
    }

    /// <summary>For each relation the matches of its first trigger that has any.</summary>
    public IEnumerable<RelationMatch> Read(SentenceContext sentence, Frame frame) => _triggers[frame.Lemma]
        .GroupBy(entry => entry.Type.Name, StringComparer.Ordinal)
        .SelectMany(group => group.Select(entry => Matches(sentence, frame, entry.Type, entry.Trigger).ToList()).FirstOrDefault(found => found.Count > 0) ?? []);

    private IEnumerable<RelationMatch> Matches(SentenceContext sentence, Frame frame, RelationType type, Trigger trigger)
    {
        var subjects = Fillers(sentence, frame, trigger.Subject, type.Subject)
            .Where(subject => !trigger.Options.TryGetValue("kind", out var kind) || subject.Kind.ToString() == kind).ToList();
        if (subjects.Count == 0)
        {
            yield break;
        }

        foreach (var match in trigger.IsValue ? Values(sentence, frame, type, trigger) : Entities(sentence, frame, type, trigger))
        {
            foreach (var subject in subjects.Where(subject => subject.Entity.Id != match.Object?.Entity.Id))
            {
                yield return match with { Subject = subject };
            }
        }
    }

    /// <summary>The participants of the first path that leads to any of a fitting kind.</summary>
    private IReadOnlyList<Participant> Fillers(SentenceContext sentence, Frame frame, IReadOnlyList<ArgumentPath> paths, IReadOnlyList<EntityKind> kinds) =>
        paths.Select(path => Participants(sentence, frame, path, kinds)).FirstOrDefault(found => found.Count > 0) ?? [];

    private List<Participant> Participants(SentenceContext sentence, Frame frame, ArgumentPath path, IReadOnlyList<EntityKind> kinds) =>
        [.. _paths.Resolve(sentence, frame, path)
            .Select(sentence.Participant)
            .OfType<Participant>()
            .Where(participant => kinds.Contains(participant.Kind))];

    private IEnumerable<RelationMatch> Entities(SentenceContext sentence, Frame frame, RelationType type, Trigger trigger) =>
        Fillers(sentence, frame, trigger.Object, type.Object).Select(participant => Match(sentence, frame, type, trigger) with
        {
            Object = participant,
            ObjectSpan = participant.Span,
            Phrase = PhraseOf(frame, participant.FirstToken),
        });

    private IEnumerable<RelationMatch> Values(SentenceContext sentence, Frame frame, RelationType type, Trigger trigger)
    {
        if (trigger.Object[0].Steps[0].Role == "time")
        {
            var times = new Time.ClauseTimes(sentence).Of(frame.Predicate);
            return times.Where(time => time.Role == Time.TimeRole.At).Take(1)
                .Select(time => Match(sentence, frame, type, trigger) with { Value = time.Value, ObjectSpan = time.Span, Times = [] });
        }

        return trigger.Object
            .SelectMany(path => _paths.Resolve(sentence, frame, path))
            .Take(1)
            .Select(head => ValueReader.Read(sentence, frame, type, head))
            .OfType<ClaimValue>()
            .Select(value => Match(sentence, frame, type, trigger) with
            {
                Value = value.Text,
                ObjectSpan = value.Span,
                Qualifiers = Qualifiers(sentence, frame, trigger, value.Qualifiers),
            });
    }

    private RelationMatch Match(SentenceContext sentence, Frame frame, RelationType type, Trigger trigger) => new()
    {
        Relation = type.Name,
        Time = type.Time,
        Subject = null!,
        Predicate = frame.Predicate,
        Phrase = PhraseOf(frame, frame.Predicate),
        Qualifiers = Qualifiers(sentence, frame, trigger, type.Time == RelationTime.Event ? ValueReader.Amount(sentence, frame) : []),
        Confidence = frame.Kind switch { FrameKind.Verb or FrameKind.Copula => 0.9, FrameKind.Participle => 0.85, _ => 0.75 },
    };

    private SortedDictionary<string, object> Qualifiers(SentenceContext sentence, Frame frame, Trigger trigger, IEnumerable<KeyValuePair<string, object>> more)
    {
        var qualifiers = new SortedDictionary<string, object>(StringComparer.Ordinal);
        foreach (var (key, value) in more)
        {
            qualifiers[key] = value;
        }

        if (trigger.Options.TryGetValue("role", out var source) && _roles.OfFrame(sentence, frame, source) is { } role)
        {
            qualifiers["role"] = role;
        }

        if (ValueReader.Count(sentence.Tree, frame.Predicate) is { } count)
        {
            qualifiers["count"] = count;
        }

        return qualifiers;
    }

    /// <summary>From the predicate to its particle, its embedded verb and its preposition, as far as they stand before the object.</summary>
    private static TextSpan PhraseOf(Frame frame, int objectToken)
    {
        var tree = frame.Tree;
        var last = frame.Predicate;
        for (var token = frame.Predicate + 1; token < objectToken; token++)
        {
            var belongs = tree.IsVerb(token) || tree.Is(token, "compound", "mark", "case", "advmod", "aux", "fixed") || tree.Tag(token) == "RP";
            if (!belongs)
            {
                break;
            }

            last = token;
        }

        return tree.Span([frame.Predicate, last]);
    }
}

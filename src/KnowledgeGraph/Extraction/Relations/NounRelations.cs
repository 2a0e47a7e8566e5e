using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Factuality;
using KnowledgeGraph.Extraction.Nouns;
using KnowledgeGraph.Extraction.Participants;
using KnowledgeGraph.Extraction.Time;

namespace KnowledgeGraph.Extraction.Relations;

/// <summary>Matches noun frames with the noun, role, office and "based" triggers of the ontology.</summary>
internal sealed class NounRelations
{
    private static readonly string[] _pastWords = ["former", "ex", "onetime", "one-time", "then", "erstwhile", "retired", "late"];

    private readonly RoleWords _roles;
    private readonly FactualityWords _factuality;
    private readonly NounFrameReader _frames;
    private readonly IReadOnlyList<(RelationType Type, Trigger Trigger)> _triggers;

    public NounRelations(Ontology ontology, RoleWords roles, FactualityWords factuality)
    {
        (_roles, _factuality) = (roles, factuality);
        _triggers = [.. ontology.Relations.SelectMany(type => type.Triggers.Where(trigger => trigger.Kind != TriggerKind.Verb).Select(trigger => (type, trigger)))];
        _frames = new NounFrameReader(_triggers.SelectMany(pair => pair.Trigger.Lemmas)
            .Concat(WordList.Set("roles")).Concat(WordList.Set("offices")).ToHashSet(StringComparer.Ordinal));
    }

    public IEnumerable<RelationMatch> Read(SentenceContext sentence) =>
        _frames.Read(sentence).SelectMany(frame => Matches(sentence, frame)).Concat(Based(sentence));

    private IEnumerable<RelationMatch> Matches(SentenceContext sentence, NounFrame frame)
    {
        var lemma = sentence.Tree.Lemma(frame.Noun);
        foreach (var (type, trigger) in _triggers.Where(pair => Applies(pair.Trigger, lemma)))
        {
            var subjects = Side(frame, trigger.Subject, type.Subject);
            var objects = Side(frame, trigger.Object, type.Object);
            foreach (var subject in subjects.Where(subject => !trigger.Options.TryGetValue("kind", out var kind) || subject.Kind.ToString() == kind))
            {
                foreach (var found in objects.Where(found => found.Entity.Id != subject.Entity.Id))
                {
                    yield return Match(sentence, frame, type, trigger, subject, found);
                }
            }
        }
    }

    private bool Applies(Trigger trigger, string lemma) => trigger.Kind switch
    {
        TriggerKind.Noun => trigger.Lemmas.Contains(lemma),
        TriggerKind.Role => _roles.IsRole(lemma),
        TriggerKind.Office => _roles.IsOffice(lemma),
        _ => false,
    };

    private static IReadOnlyList<Participant> Side(NounFrame frame, IReadOnlyList<ArgumentPath> paths, IReadOnlyList<EntityKind> kinds) =>
        paths.SelectMany(path => path.Steps[0].Role switch { "holder" => frame.Holders, "owner" => frame.Owners, _ => [frame.Complements] })
            .Select(alternative => alternative.Where(participant => kinds.Contains(participant.Kind)).ToList())
            .FirstOrDefault(alternative => alternative.Count > 0) ?? [];

    private RelationMatch Match(SentenceContext sentence, NounFrame frame, RelationType type, Trigger trigger, Participant subject, Participant found)
    {
        var qualifiers = new SortedDictionary<string, object>(StringComparer.Ordinal);
        if (trigger.Kind is TriggerKind.Role or TriggerKind.Office)
        {
            qualifiers["role"] = RoleWords.Wording(sentence.Tree, frame.First, frame.Noun);
        }

        if (Enumerable.Range(frame.First, frame.Noun - frame.First).Any(token => _pastWords.Contains(sentence.Tree.Word(token))))
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
            Predicate = frame.Clause >= 0 ? frame.Clause : frame.Noun,
            Phrase = Phrase(sentence, frame, found),
            Factuality = frame.Clause >= 0 ? null : Apposed(sentence, frame),
            Times = frame.Clause >= 0 ? null : InsidePhrase(sentence, frame),
            Qualifiers = qualifiers,
            Confidence = found.Type == MentionType.Name ? 0.9 : 0.8,
        };
    }

    /// <summary>What is said in passing is taken as said, unless a modifier makes it alleged or planned.</summary>
    private FactualityReading Apposed(SentenceContext sentence, NounFrame frame)
    {
        foreach (var token in Enumerable.Range(frame.First, frame.Noun - frame.First))
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
    private static List<TimeExpression> InsidePhrase(SentenceContext sentence, NounFrame frame)
    {
        var tree = sentence.Tree;
        var reach = tree[Math.Min(frame.End + 2, tree.Count - 1)].Span.Start;
        return [.. sentence.Times.Where(time => time.Role is TimeRole.Since or TimeRole.Between or TimeRole.Until
            && time.Span.Start >= tree[frame.Noun].Span.End && time.Span.Start <= reach)];
    }

    private static TextSpan Phrase(SentenceContext sentence, NounFrame frame, Participant found)
    {
        var tree = sentence.Tree;
        var next = frame.Noun + 1;
        var last = next < tree.Count && next < found.FirstToken && found.FirstToken <= next + 2 && tree.Is(next, "case") ? next : frame.Noun;
        return tree.Span([frame.First, last]);
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

            foreach (var (type, _) in _triggers.Where(pair => pair.Trigger.Kind == TriggerKind.Based
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

using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Frames;
using KnowledgeGraph.Extraction.Participants;
using KnowledgeGraph.Extraction.Relations;

namespace KnowledgeGraph.Extraction.OpenRelations;

/// <summary>What no relation type covers: an entity, a verb, and another entity or a short value, named after the verb.</summary>
internal sealed class OpenRelationReader(VerbNames names)
{
    private const int MaxValueTokens = 6;

    private static readonly string[] _prepositions = ["to", "with", "from", "for", "against", "by", "at", "in", "on", "into", "over", "about", "of"];

    private readonly IReadOnlySet<string> _lightVerbs = WordList.Set("light-verbs");

    public IEnumerable<RelationMatch> Read(SentenceContext sentence, Frame frame)
    {
        if (frame.Kind is FrameKind.Copula or FrameKind.Nominalization || frame.Lemma is "be" or "have" or "do" or "base" or "include")
        {
            return [];
        }

        var subjects = Participants(sentence, frame.Fillers("subject")).Where(subject => subject.Kind != EntityKind.Concept).ToList();
        return subjects.SelectMany(subject => Objects(sentence, frame)
            .Where(match => match.Object?.Entity.Id != subject.Entity.Id)
            .Where(match => match.Object is not null || subject.Kind is EntityKind.Person or EntityKind.Organization)
            .Select(match => match with { Subject = subject }));
    }

    private IEnumerable<RelationMatch> Objects(SentenceContext sentence, Frame frame)
    {
        var objects = frame.Fillers("object").ToList();
        if (objects.Count > 0)
        {
            var entities = Participants(sentence, objects).ToList();
            return entities.Count > 0 ? Entities(frame, entities, "", 0.7) : Values(sentence, frame, objects[0]);
        }

        foreach (var argument in frame.Arguments.Where(argument => _prepositions.Contains(argument.Role) && !IsStrayAgent(frame, argument)))
        {
            var entities = Participants(sentence, [argument.Head]).ToList();
            if (entities.Count > 0)
            {
                return Entities(frame, entities, argument.Role, 0.6);
            }
        }

        return [];
    }

    /// <summary>Only a past participle has an agent: "monitoring by X" is a noun, whatever the tree says.</summary>
    private static bool IsStrayAgent(Frame frame, Argument argument) => argument.Role == "by" && frame.Tree[frame.Predicate].Tag == "VBG";

    private static IEnumerable<Participant> Participants(SentenceContext sentence, IEnumerable<int> heads) =>
        heads.SelectMany(sentence.Tree.Conjuncts).Select(sentence.Participant).OfType<Participant>();

    private IEnumerable<RelationMatch> Entities(Frame frame, IEnumerable<Participant> entities, string preposition, double confidence)
    {
        if (names.Name(frame.Lemma, frame.Tree.Word(frame.Predicate), preposition) is not { } name)
        {
            yield break;
        }

        foreach (var entity in entities)
        {
            yield return Match(frame, name, confidence) with { Object = entity, ObjectSpan = entity.Span };
        }
    }

    private IEnumerable<RelationMatch> Values(SentenceContext sentence, Frame frame, int head)
    {
        var tree = sentence.Tree;
        var tokens = ArgumentPhrase.Tokens(tree, head);
        var isClean = tokens.Count <= MaxValueTokens && tree[head].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Sym
            && tokens[^1] - tokens[0] == tokens.Count - 1
            && tokens.All(token => tree[token].PartOfSpeech is not (PartOfSpeech.Pron or PartOfSpeech.Verb or PartOfSpeech.Punct or PartOfSpeech.X) && tree.Word(token) is not ("this" or "that" or "these" or "those" or "such" or "same" or "another" or "nobody" or "nothing" or "everyone" or "everybody" or "someone" or "anyone" or "something" or "anything" or "everything"));
        if (!isClean || !IsOwnFinite(frame) || _lightVerbs.Contains(frame.Lemma) || names.Name(frame.Lemma, frame.Tree.Word(frame.Predicate), "") is not { } name)
        {
            yield break;
        }

        var span = tree.Span(tokens);
        yield return Match(frame, name, 0.5) with { Value = ValueReader.Flat(span.Slice(sentence.Document.Text)), ObjectSpan = span };
    }

    /// <summary>A value is taken only from a finite clause with a subject of its own: what it shares is often misread.</summary>
    private static bool IsOwnFinite(Frame frame) =>
        frame.Kind == FrameKind.Verb && !frame.SubjectIsShared && frame.SubjectWord == frame.Subject
        && (frame.Tree.Tag(frame.Predicate) is "VBD" or "VBZ" or "VBP" || frame.Tree.HasChild(frame.Predicate, "aux"))
        && frame.Arguments.Where(argument => argument.Role == "object").All(argument => frame.Tree.Preposition(argument.Head).Length == 0);

    private static RelationMatch Match(Frame frame, string name, double confidence) => new()
    {
        Relation = name,
        IsOpen = true,
        Subject = null!,
        Predicate = frame.Predicate,
        Phrase = Phrase(frame),
        Confidence = frame.SubjectIsShared ? confidence - 0.1 : confidence,
    };

    private static TextSpan Phrase(Frame frame)
    {
        var tree = frame.Tree;
        var next = frame.Predicate + 1;
        return tree.Span(next < tree.Count && tree.Tag(next) == "RP" ? [frame.Predicate, next] : [frame.Predicate]);
    }
}

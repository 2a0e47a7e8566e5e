using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Participants;
using KnowledgeGraph.Extraction.Patterns;
using KnowledgeGraph.Extraction.Predications;
using KnowledgeGraph.Extraction.Values;

namespace KnowledgeGraph.Extraction.Open;

/// <summary>What no relation type covers: an entity, a verb, and another entity or a short value, named after the verb.</summary>
internal sealed class OpenRelationReader(VerbNames names)
{
    private const int MaxValueTokens = 6;

    private static readonly string[] _prepositions = ["to", "with", "from", "for", "against", "by", "at", "in", "on", "into", "over", "about", "of"];

    private readonly IReadOnlySet<string> _lightVerbs = WordList.Set("light-verbs");

    public IEnumerable<RelationMatch> Read(SentenceContext sentence, Predication predication)
    {
        if (predication.Kind is PredicationKind.Copula or PredicationKind.Nominalization || predication.Lemma is "be" or "have" or "do" or "base" or "include")
        {
            return [];
        }

        var subjects = Participants(sentence, predication.Fillers("agent")).Where(subject => subject.Kind != EntityKind.Concept).ToList();
        return subjects.SelectMany(subject => Objects(sentence, predication)
            .Where(match => match.Object?.Entity.Id != subject.Entity.Id)
            .Where(match => match.Object is not null || subject.Kind is EntityKind.Person or EntityKind.Organization)
            .Select(match => match with { Subject = subject }));
    }

    private IEnumerable<RelationMatch> Objects(SentenceContext sentence, Predication predication)
    {
        var objects = predication.Fillers("patient").ToList();
        if (objects.Count > 0)
        {
            var entities = Participants(sentence, objects).ToList();
            return entities.Count > 0 ? Entities(predication, entities, "", 0.7) : Values(sentence, predication, objects[0]);
        }

        foreach (var argument in predication.Arguments.Where(argument => _prepositions.Contains(argument.Role) && !IsStrayAgent(predication, argument)))
        {
            var entities = Participants(sentence, [argument.Head]).ToList();
            if (entities.Count > 0)
            {
                return Entities(predication, entities, argument.Role, 0.6);
            }
        }

        return [];
    }

    /// <summary>Only a past participle has an agent: "monitoring by X" is a noun, whatever the tree says.</summary>
    private static bool IsStrayAgent(Predication predication, Argument argument) => argument.Role == "by" && predication.Tree[predication.Predicate].Tag == "VBG";

    private static IEnumerable<Participant> Participants(SentenceContext sentence, IEnumerable<int> heads) =>
        heads.SelectMany(sentence.Tree.Conjuncts).Select(sentence.Participant).OfType<Participant>();

    private IEnumerable<RelationMatch> Entities(Predication predication, IEnumerable<Participant> entities, string preposition, double confidence)
    {
        if (names.Name(predication.Lemma, predication.Tree.Word(predication.Predicate), preposition) is not { } name)
        {
            yield break;
        }

        foreach (var entity in entities)
        {
            yield return Match(predication, name, confidence) with { Object = entity, ObjectSpan = entity.Span };
        }
    }

    private IEnumerable<RelationMatch> Values(SentenceContext sentence, Predication predication, int head)
    {
        var tree = sentence.Tree;
        var tokens = ArgumentPhrase.Tokens(tree, head);
        var isClean = tokens.Count <= MaxValueTokens && tree[head].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Sym
            && tokens[^1] - tokens[0] == tokens.Count - 1
            && tokens.All(token => tree[token].PartOfSpeech is not (PartOfSpeech.Pron or PartOfSpeech.Verb or PartOfSpeech.Punct or PartOfSpeech.X) && tree.Word(token) is not ("this" or "that" or "these" or "those" or "such" or "same" or "another" or "nobody" or "nothing" or "everyone" or "everybody" or "someone" or "anyone" or "something" or "anything" or "everything"));
        if (!isClean || !IsOwnFinite(predication) || _lightVerbs.Contains(predication.Lemma) || names.Name(predication.Lemma, predication.Tree.Word(predication.Predicate), "") is not { } name)
        {
            yield break;
        }

        var span = tree.Span(tokens);
        yield return Match(predication, name, 0.5) with { Value = ValueReader.Flat(span.Slice(sentence.Document.Text)), ObjectSpan = span };
    }

    /// <summary>A value is taken only from a finite clause with a subject of its own: what it shares is often misread.</summary>
    private static bool IsOwnFinite(Predication predication) =>
        predication.Kind == PredicationKind.Verb && !predication.SubjectIsShared && predication.SubjectWord == predication.Subject
        && (predication.Tree.Tag(predication.Predicate) is "VBD" or "VBZ" or "VBP" || predication.Tree.HasChild(predication.Predicate, "aux"))
        && predication.Arguments.Where(argument => argument.Role == "patient").All(argument => predication.Tree.Preposition(argument.Head).Length == 0);

    private static RelationMatch Match(Predication predication, string name, double confidence) => new()
    {
        Relation = name,
        IsOpen = true,
        Subject = null!,
        Predicate = predication.Predicate,
        Phrase = Phrase(predication),
        Confidence = predication.SubjectIsShared ? confidence - 0.1 : confidence,
    };

    private static TextSpan Phrase(Predication predication)
    {
        var tree = predication.Tree;
        var next = predication.Predicate + 1;
        return tree.Span(next < tree.Count && tree.Tag(next) == "RP" ? [predication.Predicate, next] : [predication.Predicate]);
    }
}

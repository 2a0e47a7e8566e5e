using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Predications;

namespace KnowledgeGraph.Extraction.Participants;

/// <summary>Holds relative pronouns to their kind: "who" is a person, "which" is none.</summary>
internal static class RelativeSubject
{
    /// <returns>
    /// The predication itself where the pronoun fits; else with the name right before the pronoun for a subject ("Roe, CEO of Acme, which is based in"),
    /// or with none.
    /// </returns>
    public static Predication Check(SentenceContext sentence, Predication predication)
    {
        var isRelative = predication.SubjectWord >= 0 && predication.SubjectWord != predication.Subject && sentence.Tree.Word(predication.SubjectWord) is "who" or "which";
        if (!isRelative || (sentence.Participant(predication.Subject) ?? Thing(sentence, predication)) is not { } subject || Fits(sentence, predication, subject))
        {
            return predication;
        }

        var end = sentence.Tree[predication.SubjectWord - 1].Text == "," ? predication.SubjectWord - 1 : predication.SubjectWord;
        var name = sentence.Participants.Names(sentence.Tree).FirstOrDefault(name => name.EndToken == end && Fits(sentence, predication, name));
        return predication with { Subject = name is null ? -1 : sentence.HeadOf(name.Span) };
    }

    /// <summary>"from the local mosque, who noticed": a place or a thing is none that "who" could mean.</summary>
    private static Participant? Thing(SentenceContext sentence, Predication predication) =>
        sentence.Tree.Word(predication.SubjectWord) == "who" && sentence.Referent(predication.Subject) is { Kind: EntityKind.Place or EntityKind.Product or EntityKind.Work or EntityKind.Event } thing ? thing : null;

    private static bool Fits(SentenceContext sentence, Predication predication, Participant participant) =>
        (sentence.Tree.Word(predication.SubjectWord) == "who") == (participant.Kind == EntityKind.Person);
}

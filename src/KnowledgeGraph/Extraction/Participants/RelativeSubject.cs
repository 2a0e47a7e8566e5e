using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Frames;

namespace KnowledgeGraph.Extraction.Participants;

/// <summary>Holds relative pronouns to their kind: "who" is a person, "which" is none.</summary>
internal static class RelativeSubject
{
    /// <returns>
    /// The frame itself where the pronoun fits; else with the name right before the pronoun for a subject ("Roe, CEO of Acme, which is based in"),
    /// or with none.
    /// </returns>
    public static Frame Check(SentenceContext sentence, Frame frame)
    {
        var isRelative = frame.SubjectWord >= 0 && frame.SubjectWord != frame.Subject && sentence.Tree.Word(frame.SubjectWord) is "who" or "which";
        if (!isRelative || sentence.Participant(frame.Subject) is not { } subject || Fits(sentence, frame, subject))
        {
            return frame;
        }

        var end = sentence.Tree[frame.SubjectWord - 1].Text == "," ? frame.SubjectWord - 1 : frame.SubjectWord;
        var name = sentence.Participants.Names(sentence.Tree).FirstOrDefault(name => name.EndToken == end && Fits(sentence, frame, name));
        return frame with { Subject = name is null ? -1 : sentence.HeadOf(name.Span) };
    }

    private static bool Fits(SentenceContext sentence, Frame frame, Participant participant) =>
        (sentence.Tree.Word(frame.SubjectWord) == "who") == (participant.Kind == EntityKind.Person);
}

using KnowledgeGraph.Extraction.Predications;
using KnowledgeGraph.Extraction.Predications.Nouns;

namespace KnowledgeGraph.Extraction.Explaining;

/// <summary>Predications in one line, for people.</summary>
internal static class PredicationText
{
    public static string Of(SentenceContext sentence, Predication predication)
    {
        var subject = predication.Subject < 0 ? [] : new[] { (Role: predication.IsPassive ? "patient" : "agent", Head: predication.Subject) };
        var roles = subject.Concat(predication.Arguments.Select(argument => (argument.Role, argument.Head)));
        var text = $"{predication.Lemma}({string.Join(", ", roles.Select(role => $"{role.Role}: {Name(sentence, role.Head)}"))})";
        return predication.Kind == PredicationKind.Verb ? text : $"{text} as {predication.Kind.ToString().ToLowerInvariant()}";
    }

    public static string Of(RelationalNoun noun)
    {
        var holders = noun.Holders.SelectMany(alternative => alternative.Participants).Select(participant => "holder: " + participant.Entity.Name);
        var owners = noun.Owners.SelectMany(alternative => alternative).Select(participant => "owner: " + participant.Entity.Name);
        return $"{noun.Lemma}({string.Join(", ", holders.Concat(owners).Distinct())}) as noun";
    }

    private static string Name(SentenceContext sentence, int head) => sentence.Referent(head)?.Entity.Name ?? sentence.Tree[head].Text;
}

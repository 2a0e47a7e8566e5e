namespace KnowledgeGraph.Linguistics.Coreference;

/// <summary>Where syntax rules out that a pronoun stands for a phrase of its own sentence.</summary>
internal static class Binding
{
    public static bool Forbids(MentionView other, MentionView pronoun) =>
        other.Mention.Sentence == pronoun.Mention.Sentence && Forbids(other.Mention.HeadToken, pronoun);

    /// <summary>
    /// A plain pronoun is not another argument of its own verb ("Ann saw her"), and no pronoun stands for a phrase that contains it.
    /// </summary>
    public static bool Forbids(int head, MentionView pronoun)
    {
        var tokens = pronoun.Sentence.Tokens;
        var own = pronoun.Head;
        if (own.Relation.Length == 0 || pronoun.Text.EndsWith("self", StringComparison.Ordinal) || pronoun.Text.EndsWith("selves", StringComparison.Ordinal))
        {
            return false;
        }

        var isPossessive = own.Relation == "nmod:poss";
        return (!isPossessive && own.Head >= 0 && tokens[head].Head == own.Head && tokens[head].Relation != "conj")
            || Contains(pronoun, head);
    }

    private static bool Contains(MentionView pronoun, int head)
    {
        var tokens = pronoun.Sentence.Tokens;
        var token = pronoun.Head.Head;
        for (var steps = 0; token >= 0 && steps < tokens.Count; steps++)
        {
            if (token == head)
            {
                // A relative clause or an apposition may well speak of its noun.
                return !Between(pronoun, head).Any(relation => relation is "acl:relcl" or "acl" or "appos" or "parataxis" or "conj");
            }

            token = tokens[token].Head;
        }

        return false;
    }

    private static IEnumerable<string> Between(MentionView pronoun, int head)
    {
        var tokens = pronoun.Sentence.Tokens;
        for (var token = pronoun.Mention.HeadToken; token != head && token >= 0; token = tokens[token].Head)
        {
            yield return tokens[token].Relation;
        }
    }
}

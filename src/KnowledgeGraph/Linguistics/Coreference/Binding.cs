using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Linguistics.Coreference;

/// <summary>Where syntax rules out that a pronoun stands for a phrase of its own sentence.</summary>
internal static class Binding
{
    /// <summary>
    /// A plain pronoun is not another argument of its own verb ("Ann saw her"), and no pronoun stands for a phrase that contains it.
    /// </summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="head">The head of the phrase.</param>
    /// <param name="pronoun">The pronoun.</param>
    public static bool Forbids(IReadOnlyList<Token> tokens, int head, int pronoun)
    {
        var own = tokens[pronoun];
        if (own.Relation.Length == 0 || own.Text.EndsWith("self", StringComparison.Ordinal) || own.Text.EndsWith("selves", StringComparison.Ordinal))
        {
            return false;
        }

        var isPossessive = own.Relation == "nmod:poss";
        return (!isPossessive && own.Head >= 0 && tokens[head].Head == own.Head && tokens[head].Relation != "conj")
            || Contains(tokens, head, pronoun);
    }

    private static bool Contains(IReadOnlyList<Token> tokens, int head, int pronoun)
    {
        var token = tokens[pronoun].Head;
        for (var steps = 0; token >= 0 && steps < tokens.Count; steps++)
        {
            if (token == head)
            {
                // A relative clause or an apposition may well speak of its noun.
                return !Between(tokens, head, pronoun).Any(relation => relation is "acl:relcl" or "acl" or "appos" or "parataxis" or "conj");
            }

            token = tokens[token].Head;
        }

        return false;
    }

    private static IEnumerable<string> Between(IReadOnlyList<Token> tokens, int head, int pronoun)
    {
        for (var token = pronoun; token != head && token >= 0; token = tokens[token].Head)
        {
            yield return tokens[token].Relation;
        }
    }
}

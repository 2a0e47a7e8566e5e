using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Linguistics.Coreference;

/// <summary>"who", "which", "that", "whose" to the noun that their clause is about.</summary>
internal sealed class RelativePronounSieve : ISieve
{
    public void Link(CoreferenceState state)
    {
        foreach (var pronoun in state.Mentions.Where(mention => mention.IsPronoun && IsRelative(mention)))
        {
            var antecedent = ByTree(state, pronoun) ?? ByPlace(state, pronoun);
            if (antecedent is not null && Fits(pronoun, antecedent))
            {
                state.Join(antecedent, pronoun);
            }
        }
    }

    public static bool IsRelative(MentionView pronoun) => pronoun.Text is "who" or "whom" or "whose" or "which" or "that";

    private static bool Fits(MentionView pronoun, MentionView antecedent) => pronoun.Text switch
    {
        "who" or "whom" => antecedent.Kind is EntityKind.Person or EntityKind.Organization,
        "which" => antecedent.Kind != EntityKind.Person,
        _ => true,
    };

    private static MentionView? ByTree(CoreferenceState state, MentionView pronoun)
    {
        var tokens = pronoun.Sentence.Tokens;
        var token = pronoun.Mention.HeadToken;
        for (var steps = 0; token >= 0 && steps < tokens.Count; steps++)
        {
            if (tokens[token].Relation == "acl:relcl")
            {
                return state.HeadedBy(pronoun.Mention.Sentence, tokens[token].Head);
            }

            token = tokens[token].Head;
        }

        return null;
    }

    /// <summary>Without a relative clause in the tree: the mention that ends right before the pronoun or its comma.</summary>
    private static MentionView? ByPlace(CoreferenceState state, MentionView pronoun)
    {
        var end = pronoun.Mention.FirstToken;
        end -= end > 0 && pronoun.Sentence.Tokens[end - 1].Text == "," ? 1 : 0;
        return state.In(pronoun.Mention.Sentence).FirstOrDefault(mention => mention.Mention.EndToken == end && !mention.IsPronoun);
    }
}

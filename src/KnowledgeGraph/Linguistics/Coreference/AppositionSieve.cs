namespace KnowledgeGraph.Linguistics.Coreference;

/// <summary>"Jane Roe, the editor" and "Acme is a startup": a description beside or predicated of a mention of its kind.</summary>
internal sealed class AppositionSieve : ISieve
{
    public void Link(CoreferenceState state)
    {
        foreach (var mention in state.Mentions.Where(mention => !mention.IsPronoun))
        {
            var partner = Apposed(state, mention) ?? Predicated(state, mention) ?? Beside(state, mention);
            if (partner is not null && partner.Kind == mention.Kind && (partner.IsNominal || mention.IsNominal))
            {
                state.Join(partner, mention);
            }
        }
    }

    private static MentionView? Apposed(CoreferenceState state, MentionView mention) =>
        mention.Head.Relation == "appos" ? state.HeadedBy(mention.Mention.Sentence, mention.Head.Head) : null;

    /// <summary>Whatever the tree says: the name before a comma that "the ..." or "a ..." follows.</summary>
    private static MentionView? Beside(CoreferenceState state, MentionView mention)
    {
        var start = mention.Mention.FirstToken;
        var isBeside = mention.IsNominal && mention.Words[0] is "the" or "a" or "an" && start > 1 && mention.Sentence.Tokens[start - 1].Text == ",";
        return isBeside
            ? state.In(mention.Mention.Sentence).LastOrDefault(other => other.IsName && other.Mention.EndToken == start - 1)
            : null;
    }

    /// <summary>The subject of a noun that a form of "be" makes the predicate, unless it is denied.</summary>
    private static MentionView? Predicated(CoreferenceState state, MentionView mention)
    {
        var children = mention.Sentence.Tokens.Where(token => token.Head == mention.Mention.HeadToken).ToList();
        var isDenied = children.Exists(token => token.Text.ToLowerInvariant() is "not" or "n't" or "never");
        var isPredicate = mention.IsNominal && children.Exists(token => token.Relation == "cop") && !isDenied;
        var subject = isPredicate ? children.Find(token => token.Relation == "nsubj") : null;
        return subject is null ? null : state.HeadedBy(mention.Mention.Sentence, subject.Index);
    }
}

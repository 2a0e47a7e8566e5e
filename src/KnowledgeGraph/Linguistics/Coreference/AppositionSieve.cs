namespace KnowledgeGraph.Linguistics.Coreference;

/// <summary>"Jane Roe, the editor" and "Acme is a startup": a description beside or predicated of a mention of its kind.</summary>
internal sealed class AppositionSieve : ISieve
{
    public void Link(CoreferenceState state)
    {
        foreach (var mention in state.Mentions.Where(mention => !mention.IsPronoun))
        {
            var partner = Apposed(state, mention) ?? Predicated(state, mention);
            if (partner is not null && partner.Kind == mention.Kind && (partner.IsNominal || mention.IsNominal))
            {
                state.Join(partner, mention);
            }
        }
    }

    private static MentionView? Apposed(CoreferenceState state, MentionView mention) =>
        mention.Head.Relation == "appos" ? state.HeadedBy(mention.Mention.Sentence, mention.Head.Head) : null;

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

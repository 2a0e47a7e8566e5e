using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Linguistics.Coreference;

/// <summary>"Jane Roe, the editor" and "Acme is a startup": a description beside or predicated of a mention of its kind.</summary>
internal sealed class AppositionSieve : ISieve
{
    public void Link(CoreferenceState state)
    {
        foreach (var mention in state.Mentions.Where(mention => !mention.IsPronoun))
        {
            var partner = Beside(state, mention) ?? Apposed(state, mention) ?? Predicated(state, mention);
            if (partner is not null && partner.Kind == mention.Kind && (partner.IsNominal || mention.IsNominal))
            {
                state.Join(partner, mention);
            }
        }
    }

    private static MentionView? Apposed(CoreferenceState state, MentionView mention) =>
        mention.Head.Relation == "appos" ? state.HeadedBy(mention.Mention.Sentence, mention.Head.Head) : null;

    /// <summary>
    /// Whatever the tree says, which errs with several commas: "Acme, the maker ..." and "his new company, Acme, ...".
    /// </summary>
    private static MentionView? Beside(CoreferenceState state, MentionView mention)
    {
        var (tokens, start) = (mention.Sentence.Tokens, mention.Mention.FirstToken);
        var follows = start > 1 && tokens[start - 1].Text == ",";
        var describes = mention.IsNominal && mention.Words[0] is "the" or "a" or "an";
        var isNamed = mention.IsName && EndsPhrase(tokens, mention.Mention.EndToken);
        return follows && (describes || isNamed)
            ? state.In(mention.Mention.Sentence).LastOrDefault(other => other.Mention.EndToken == start - 1
                && other.Kind == mention.Kind && (describes ? other.IsName : other.IsNominal))
            : null;
    }

    /// <summary>Whether a comma or the end of the sentence follows, and no further member of a list.</summary>
    private static bool EndsPhrase(IReadOnlyList<Token> tokens, int end) =>
        end >= tokens.Count || tokens[end].Text is "." or ";"
        || (tokens[end].Text == "," && (end + 1 >= tokens.Count || tokens[end + 1].Tag is not ("CC" or "NNP" or "NNPS")));

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

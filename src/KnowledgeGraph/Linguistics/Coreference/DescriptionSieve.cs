using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Linguistics.Coreference;

/// <summary>
/// "the company", "this researcher", "the 45-year-old" to the most prominent thing of its kind within a few sentences that
/// has a name or was called by the same noun.
/// </summary>
internal sealed class DescriptionSieve : ISieve
{
    private const int Reach = 3;

    public void Link(CoreferenceState state)
    {
        foreach (var description in state.Mentions.Where(mention => mention.IsNominal && IsAnaphoric(mention)))
        {
            if (!state.HasName(description) && Antecedent(state, description) is { } antecedent)
            {
                state.Join(antecedent, description);
            }
        }
    }

    private static MentionView? Antecedent(CoreferenceState state, MentionView description)
    {
        var near = state.Between(Math.Max(0, description.Mention.Sentence - Reach), description.Mention.Sentence)
            .Where(other => other.Index < description.Index
                && !other.Mention.Span.Overlaps(description.Mention.Span)
                && !IsInSamePhrase(other, description)).ToList();
        return near.Where(other => Fits(state, other, description))
            .OrderByDescending(other => Prominence(state, other, description)).ThenByDescending(other => other.Index).FirstOrDefault();
    }

    /// <summary>Definite, singular and without anything after it that says which one is meant.</summary>
    private static bool IsAnaphoric(MentionView mention)
    {
        if (mention.Words[0].ToLowerInvariant() is not ("the" or "this" or "that"))
        {
            return false;
        }

        var isDefined = mention.Sentence.Tokens.Any(token => token.Head == mention.Mention.HeadToken
            && token.Index > mention.Mention.HeadToken && token.Relation.Split(':')[0] is "nmod" or "acl" or "appos")
            || IsPlaced(mention.Sentence.Tokens, mention.Mention.HeadToken + 1);
        var modifiers = mention.Words.Skip(1).Take(mention.Words.Count - 2).Count(word => char.IsLower(word[0]));
        return !isDefined && (modifiers <= 1 || mention.Words.Contains("year", StringComparer.Ordinal));
    }

    /// <summary>Whether "at" or "of" and a name follow, as in "leads the team at Acme", wherever the tree hangs them.</summary>
    private static bool IsPlaced(IReadOnlyList<Token> tokens, int next) =>
        next + 1 < tokens.Count && tokens[next].Text is "at" or "of" && tokens[next + 1].Tag.StartsWith("NNP", StringComparison.Ordinal);

    private static bool Fits(CoreferenceState state, MentionView other, MentionView description) =>
        other.Kind == description.Kind && (other.IsName || (other.IsNominal && other.Head.Text == description.Head.Text))
        && CoreferenceState.GendersFit(state.GenderOf(other), description.Gender);

    private static int Prominence(CoreferenceState state, MentionView other, MentionView description)
    {
        var distance = description.Mention.Sentence - other.Mention.Sentence;
        var mentions = state.Chain(other).Count(member => member.Index < description.Index);
        return (other.Role == GrammaticalRole.Subject ? 4 : 0) - (4 * distance) + Math.Min(mentions, 4)
            + (other.IsNominal ? 3 : 0);
    }

    /// <summary>"the company" cannot be "Acme" in "Acme and the company" or in "the company's Acme".</summary>
    private static bool IsInSamePhrase(MentionView other, MentionView description)
    {
        if (other.Mention.Sentence != description.Mention.Sentence || description.Head.Relation.Length == 0)
        {
            return false;
        }

        var (a, b) = (other.Mention.HeadToken, description.Mention.HeadToken);
        return description.Head.Head == a || other.Head.Head == b
            || (other.Head.Head == description.Head.Head && other.Role != description.Role && other.Role is GrammaticalRole.Subject);
    }
}

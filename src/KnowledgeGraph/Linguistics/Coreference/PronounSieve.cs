namespace KnowledgeGraph.Linguistics.Coreference;

/// <summary>
/// Personal pronouns of the third person to the antecedent that scores best. Common nouns that no mention covers compete:
/// where one of them wins, or nothing fits, the pronoun stays unresolved.
/// </summary>
internal sealed class PronounSieve(PronounRanker ranker) : ISieve
{
    /// <summary>How many sentences back an antecedent may stand.</summary>
    private const int Reach = 3;

    public void Link(CoreferenceState state) => LinkBefore(state, state.Mentions.Count);

    /// <summary>Resolves the pronouns before a mention.</summary>
    public void LinkBefore(CoreferenceState state, int end)
    {
        var quotations = new Quotations(state.Document);
        foreach (var pronoun in state.Mentions.Take(end).Where(mention => mention.IsPronoun && PronounClass.Of(mention.Text) is not null))
        {
            if (Best(state, quotations, pronoun) is { Mention: { } antecedent } && state.Links.IsAlone(pronoun.Index))
            {
                state.Join(antecedent, pronoun);
            }
        }
    }

    private Antecedent? Best(CoreferenceState state, Quotations quotations, MentionView pronoun)
    {
        Antecedent? best = null;
        var highest = double.NegativeInfinity;
        foreach (var candidate in Candidates(state, quotations, pronoun))
        {
            var score = ranker.Score(candidate);
            if (score > highest)
            {
                (best, highest) = (candidate, score);
            }
        }

        return best;
    }

    /// <summary>What the pronoun could stand for, in order of place.</summary>
    public static IEnumerable<Antecedent> Candidates(CoreferenceState state, Quotations quotations, MentionView pronoun)
    {
        var wanted = PronounClass.Of(pronoun.Text)!;
        foreach (var other in state.Between(Math.Max(0, pronoun.Mention.Sentence - Reach), pronoun.Mention.Sentence))
        {
            var isBefore = other.Mention.Span.End <= pronoun.Mention.Span.Start;
            if (isBefore && wanted.Admits(state, other) && !Binding.Forbids(other, pronoun)
                && !(other.IsPronoun && state.Links.IsAlone(other.Index)))
            {
                yield return Antecedent.Of(state, quotations, other, pronoun);
            }
        }

        foreach (var noun in Shadows(state, pronoun, wanted))
        {
            yield return noun;
        }
    }

    private static IEnumerable<Antecedent> Shadows(CoreferenceState state, MentionView pronoun, PronounClass wanted)
    {
        for (var sentence = Math.Max(0, pronoun.Mention.Sentence - 1); sentence <= pronoun.Mention.Sentence; sentence++)
        {
            foreach (var token in state.Document.Sentences[sentence].Tokens.Where(token => wanted.AdmitsNoun(token)))
            {
                var isBefore = token.Span.End <= pronoun.Mention.Span.Start;
                if (isBefore && state.HeadedBy(sentence, token.Index) is null
                    && !(sentence == pronoun.Mention.Sentence && Binding.Forbids(token.Index, pronoun)))
                {
                    yield return Antecedent.OfNoun(state.Document.Sentences[sentence], token, pronoun);
                }
            }
        }
    }
}

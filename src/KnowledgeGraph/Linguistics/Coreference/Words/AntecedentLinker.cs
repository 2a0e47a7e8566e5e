namespace KnowledgeGraph.Linguistics.Coreference.Words;

/// <summary>
/// Gives each anaphoric word the antecedent that scores best, or none where no score is high enough; a noun first of all the only
/// thing nearby that it fits. Pronouns that so hang together and nobody named then take the name that fits one of them best.
/// </summary>
internal sealed class AntecedentLinker(AntecedentScorer scorer, LinkLimits limits)
{
    /// <param name="context">The words, and what is known of them.</param>
    public WordLinks Link(WordContext context)
    {
        var links = new WordLinks(context);
        var pairs = new WordPairs(context, scorer);
        var people = new List<(ReferringWord Anaphor, ReferringWord Antecedent, float Score)>();
        foreach (var anaphor in context.Words.Where(word => word.IsAnaphoric && !context.IsSettled(word)))
        {
            var candidates = pairs.Of(anaphor).OrderByDescending(pair => pair.Score).ToList();
            Link(links, new NounFit(context, links, anaphor, candidates.Select(pair => pair.Antecedent)), candidates);
            if (anaphor.Class is WordClass.He or WordClass.She)
            {
                people.AddRange(candidates.Select(pair => (anaphor, pair.Antecedent, pair.Score)));
            }
        }

        foreach (var chain in people.GroupBy(pair => links.Chain(pair.Anaphor).First().Index).ToList())
        {
            Name(context, links, chain.First().Anaphor, chain);
        }

        return links;
    }

    private void Link(WordLinks links, NounFit fit, List<(ReferringWord Antecedent, float Score)> candidates)
    {
        foreach (var (antecedent, score) in candidates.OrderByDescending(pair => fit.IsOnlyOne(pair.Antecedent)))
        {
            var isNamed = links.IsNamed(antecedent);
            var limit = isNamed && fit.IsOnlyOne(antecedent) ? limits.OnlyNoun : limits.Of(fit.Anaphor, antecedent, isNamed);
            if (score > limit && (!isNamed || fit.With(antecedent)) && links.Join(antecedent, fit.Anaphor))
            {
                return;
            }
        }
    }

    private void Name(WordContext context, WordLinks links, ReferringWord pronoun, IEnumerable<(ReferringWord Anaphor, ReferringWord Antecedent, float Score)> candidates)
    {
        if (links.IsNamed(pronoun))
        {
            return;
        }

        var fit = new NounFit(context, links, pronoun, []);
        foreach (var (anaphor, antecedent, score) in candidates.Where(pair => links.IsNamed(pair.Antecedent)).OrderByDescending(pair => pair.Score))
        {
            if (score > limits.Named && fit.With(antecedent) && links.Join(antecedent, anaphor))
            {
                return;
            }
        }
    }
}

namespace KnowledgeGraph.Linguistics.Coreference.Words;

/// <summary>Gives each anaphoric word the antecedent that scores best, or none where no score is high enough.</summary>
internal sealed class AntecedentLinker(AntecedentScorer scorer, LinkLimits limits)
{
    /// <param name="context">The words, and what is known of them.</param>
    public WordLinks Link(WordContext context)
    {
        var links = new WordLinks(context);
        var pairs = new WordPairs(context, scorer);
        foreach (var anaphor in context.Words.Where(word => word.IsAnaphoric && !context.IsSettled(word)))
        {
            foreach (var (antecedent, score) in pairs.Of(anaphor).OrderByDescending(pair => pair.Score))
            {
                var isNamed = links.Chain(antecedent).Any(word => word.Class.IsName());
                if (score > limits.Of(anaphor, isNamed) && !(isNamed && anaphor.Class.IsNominal() && !Fits(links, antecedent, anaphor)) && links.Join(antecedent, anaphor))
                {
                    break;
                }
            }
        }

        return links;
    }

    /// <summary>Whether a noun can stand for something named: it is of its kind, part of the name, or what it was called before.</summary>
    private static bool Fits(WordLinks links, ReferringWord antecedent, ReferringWord noun)
    {
        var chain = links.Chain(antecedent).ToList();
        return chain.Exists(word => word.Class.IsName() && (word.Kind == noun.Kind || word.Words.Contains(noun.Noun, StringComparer.Ordinal)))
            || chain.Exists(word => word.Class.IsNominal() && word.Noun == noun.Noun);
    }
}

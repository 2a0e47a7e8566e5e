namespace KnowledgeGraph.Linguistics.Coreference.Words;

/// <summary>Gives each anaphoric word the antecedent that scores best, or none where no score is high enough.</summary>
/// <param name="scorer">The scores.</param>
/// <param name="least">The score that a link must exceed, by the class of the anaphoric word.</param>
internal sealed class AntecedentLinker(AntecedentScorer scorer, Func<WordClass, float> least)
{
    /// <param name="context">The words, and what is known of them.</param>
    /// <param name="vectors">Their vectors; null to go by features alone.</param>
    public WordLinks Link(WordContext context, IWordVectors? vectors)
    {
        var links = new WordLinks(context);
        var pairs = new WordPairs(context, scorer, vectors);
        foreach (var anaphor in context.Words.Where(word => word.IsAnaphoric && !context.IsSettled(word)))
        {
            var limit = least(anaphor.Class);
            var ranked = pairs.Of(anaphor).Where(pair => pair.Score > limit).OrderByDescending(pair => pair.Score);
            _ = ranked.Any(pair => links.Join(pair.Antecedent, anaphor));
        }

        return links;
    }
}

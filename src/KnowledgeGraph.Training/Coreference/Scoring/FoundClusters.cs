using KnowledgeGraph.Documents;
using KnowledgeGraph.Linguistics.Coreference;

namespace KnowledgeGraph.Training.Coreference.Scoring;

/// <summary>The chains of a document as clusters to score: those of two and more mentions.</summary>
internal static class FoundClusters
{
    /// <summary>With the mentions as they stand in the document.</summary>
    public static List<IReadOnlySet<TextSpan>> AsPrinted(Document document) =>
        Clusters(document.Chains.Select(chain => chain.Mentions.Select(index => document.Mentions[index].Span)));

    /// <summary>
    /// In the form of OntoNotes: whole noun phrases, of an apposition and what it stands beside the larger, no predicates, and no
    /// relative pronouns, which are mentions to the product alone.
    /// </summary>
    public static List<IReadOnlySet<TextSpan>> AsPhrases(Document document) =>
        Clusters(document.Chains.Select(chain => Phrases(document, [.. chain.Mentions.Select(index => document.Mentions[index])])));

    private static IEnumerable<TextSpan> Phrases(Document document, List<Mention> chain)
    {
        foreach (var mention in chain)
        {
            var tokens = document.Sentences[mention.Sentence].Tokens;
            var head = tokens[mention.HeadToken];
            var isApposed = head.Relation == "appos" && chain.Exists(other => other.Sentence == mention.Sentence && other.HeadToken == head.Head);
            var isPredicate = mention.Type == MentionType.Nominal && tokens.Any(token => token.Head == head.Index && token.Relation == "cop");
            if (!isApposed && !isPredicate && !(mention.Type == MentionType.Pronoun && head.Tag is "WDT" or "WP" or "WP$"))
            {
                yield return PhraseOf(tokens, mention);
            }
        }
    }

    private static TextSpan PhraseOf(IReadOnlyList<Token> tokens, Mention mention)
    {
        if (mention.Type == MentionType.Pronoun)
        {
            return mention.Span;
        }

        var (first, end) = PhraseBounds.Of(tokens, mention.HeadToken);
        return tokens[first].Span.Union(tokens[end - 1].Span).Union(mention.Span);
    }

    private static List<IReadOnlySet<TextSpan>> Clusters(IEnumerable<IEnumerable<TextSpan>> chains)
    {
        var (clusters, seen) = (new List<IReadOnlySet<TextSpan>>(), new HashSet<TextSpan>());
        foreach (var chain in chains)
        {
            var cluster = chain.Where(seen.Add).ToHashSet();
            if (cluster.Count > 1)
            {
                clusters.Add(cluster);
            }
        }

        return clusters;
    }
}

using KnowledgeGraph.Documents;
using KnowledgeGraph.Training.Coreference.Texts;

namespace KnowledgeGraph.Training.Coreference.Scoring;

/// <summary>
/// Clusters as OntoNotes would have them, after OntoGUM (Zhu et al. 2021): a phrase and its apposition are one mention, predicates
/// are none, an indefinite noun takes nothing up but begins a cluster, and what is mentioned once is left out.
/// </summary>
internal static class OntoNotesForm
{
    public static List<IReadOnlySet<TextSpan>> Of(CoreferenceText text)
    {
        var (clusters, seen) = (new List<IReadOnlySet<TextSpan>>(), new HashSet<TextSpan>());
        foreach (var group in text.Mentions.GroupBy(mention => mention.Cluster, StringComparer.Ordinal))
        {
            clusters.AddRange(Parts([.. Merged([.. group]).Where(mention => seen.Add(mention.Span))]).Where(part => part.Count > 1));
        }

        return clusters;
    }

    /// <summary>With appositions joined to what they stand beside.</summary>
    private static List<GoldMention> Merged(List<GoldMention> group)
    {
        var merged = new List<GoldMention>();
        foreach (var mention in group.Where(mention => mention.Link != GoldLink.Predicate))
        {
            if (mention.Link == GoldLink.Apposition && merged.Count > 0)
            {
                merged[^1] = merged[^1] with { Span = merged[^1].Span.Union(mention.Span) };
            }
            else
            {
                merged.Add(mention);
            }
        }

        return merged;
    }

    private static IEnumerable<IReadOnlySet<TextSpan>> Parts(List<GoldMention> mentions)
    {
        var part = new HashSet<TextSpan>();
        foreach (var mention in mentions)
        {
            if (mention.Link == GoldLink.Indefinite && part.Count > 0)
            {
                yield return part;
                part = [];
            }

            part.Add(mention.Span);
        }

        yield return part;
    }
}

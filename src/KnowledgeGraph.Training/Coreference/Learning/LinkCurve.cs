using System.Globalization;
using KnowledgeGraph.Linguistics.Coreference.Words;
using KnowledgeGraph.Training.Coreference.Texts;

namespace KnowledgeGraph.Training.Coreference.Learning;

/// <summary>How often the best antecedent is right where its score exceeds a limit, for each class of anaphoric words.</summary>
internal sealed class LinkCurve
{
    private static readonly float[] s_limits = [-1, -0.5f, 0, 0.5f, 1, 1.5f, 2, 3];

    private readonly List<(WordClass Class, float Score, bool IsRight, bool HasRight, bool ToName)> _decisions = [];

    /// <summary>Adds the anaphoric words of a text whose mentions are all marked.</summary>
    public void Add(WordContext context, WordAlignment alignment, WordPairs pairs)
    {
        foreach (var anaphor in context.Words.Where(word => word.IsAnaphoric && !context.IsSettled(word) && alignment[word] is null or { Link: GoldLink.Same }))
        {
            var cluster = alignment[anaphor]?.Cluster;
            var candidates = pairs.Of(anaphor).ToList();
            if (candidates.Count > 0)
            {
                var best = candidates.MaxBy(pair => pair.Score);
                var hasRight = cluster is not null && context.Words.Take(anaphor.Index).Any(word => alignment[word]?.Cluster == cluster);
                _decisions.Add((anaphor.Class, best.Score, cluster is not null && alignment[best.Antecedent]?.Cluster == cluster, hasRight, context.HasName(best.Antecedent)));
            }
        }
    }

    public void Print(TextWriter output)
    {
        foreach (var group in _decisions.GroupBy(decision => decision.Class).OrderBy(group => group.Key))
        {
            Print(group.Key.ToString(), [.. group], output);
        }

        Print("nouns to names", _decisions.FindAll(decision => decision.Class.IsNominal() && decision.ToName), output);
    }

    private static void Print(string title, List<(WordClass Class, float Score, bool IsRight, bool HasRight, bool ToName)> decisions, TextWriter output)
    {
        var all = decisions.Count(decision => decision.HasRight);
        var points = s_limits.Select(limit =>
        {
            var linked = decisions.FindAll(decision => decision.Score > limit);
            var right = linked.Count(decision => decision.IsRight);
            return string.Create(CultureInfo.InvariantCulture, $"{limit:F1}: P {100.0 * right / Math.Max(1, linked.Count):F0} R {100.0 * right / Math.Max(1, all):F0}");
        });
        output.WriteLine($"{title,-14} {decisions.Count,4} words, {all,4} linked  {string.Join("  ", points)}");
    }
}

using System.Globalization;
using KnowledgeGraph.Extraction.Learned;

namespace KnowledgeGraph.Training.Pairs;

/// <summary>
/// How right the network is on documents it was not taught, where no rule draws a relation: two things are decided on once, by the pair of
/// mentions that scores best.
/// </summary>
internal sealed class PairMeasure(IReadOnlyList<LearnedRelation> relations)
{
    private static readonly double[] s_wanted = [0.95, 0.9, 0.8, 0.7];
    private static readonly float[] s_edges = [0, 0.5f, 1, 2, 10];

    private readonly List<(int Relation, float Score, bool IsRight, bool IsPassage, string Words)> _decisions = [];

    public void Add(List<PairExample> examples, float[][] scores)
    {
        foreach (var same in Enumerable.Range(0, examples.Count).Where(index => !examples[index].IsDrawn).GroupBy(index => examples[index].Things))
        {
            for (var relation = 0; relation < relations.Count; relation++)
            {
                var known = same.Where(index => examples[index].Truth[relation] != PairTruth.Open).ToList();
                if (known.Count > 0)
                {
                    var best = known.MaxBy(index => scores[index][relation]);
                    _decisions.Add((relation, scores[best][relation], examples[best].Truth[relation] == PairTruth.Yes, examples[best].IsPassage, examples[best].Words));
                }
            }
        }
    }

    /// <summary>For each relation the scores from which up so many are right; then the share of right ones by how far their score is above the limit of their relation.</summary>
    public void Print(TextWriter output)
    {
        for (var relation = 0; relation < relations.Count; relation++)
        {
            var all = _decisions.Where(decision => decision.Relation == relation).OrderByDescending(decision => decision.Score).ToList();
            var points = s_wanted.Select(wanted => Point(all, wanted));
            output.WriteLine($"{relations[relation].Key,-17} {all.Count(decision => decision.IsRight),4} of {all.Count,5}  {string.Join("  ", points)}");
        }

        foreach (var (low, high) in s_edges.Zip(s_edges.Skip(1)))
        {
            var part = _decisions.FindAll(decision => decision.Score - relations[decision.Relation].Limit is { } excess && excess >= low && excess < high);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{low} to {high} above its limit: {part.Count(decision => decision.IsRight)} of {part.Count} right, {part.Average(decision => decision.Score - relations[decision.Relation].Limit!.Value):F2} on average"));
        }

        foreach (var (relation, score, isRight, _, words) in _decisions.Where(decision => decision.Score > 0).OrderBy(decision => decision.Relation).ThenByDescending(decision => decision.Score))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(isRight ? '+' : '-')} {relations[relation].Key} {score:F2} {words.ReplaceLineEndings(" ")}"));
        }
    }

    /// <summary>The lowest score from which up the wanted share is right, with how many that are.</summary>
    private static string Point(List<(int Relation, float Score, bool IsRight, bool IsPassage, string Words)> all, double wanted)
    {
        var (right, best) = (0, -1);
        for (var i = 0; i < all.Count; i++)
        {
            right += all[i].IsRight ? 1 : 0;
            best = right >= wanted * (i + 1) ? i : best;
        }

        return best < 0
            ? $"{wanted:F2}: none"
            : string.Create(CultureInfo.InvariantCulture, $"{wanted:F2}: {all[best].Score:F2} ({all.Take(best + 1).Count(decision => decision.IsRight)} of {best + 1})");
    }
}

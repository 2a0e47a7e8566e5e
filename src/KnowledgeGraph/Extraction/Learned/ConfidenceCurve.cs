using System.Globalization;

namespace KnowledgeGraph.Extraction.Learned;

/// <summary>Which share of the pairs is right whose score exceeds the limit of a relation by so much: straight lines between the points of <c>learned-confidence.txt</c>.</summary>
/// <param name="points">Excesses in ascending order with the share of each.</param>
internal sealed class ConfidenceCurve(IReadOnlyList<(float Excess, float Share)> points)
{
    public static ConfidenceCurve Load() => new([.. WordList.Table("learned-confidence")
        .Select(row => (float.Parse(row[0], CultureInfo.InvariantCulture), float.Parse(row[1], CultureInfo.InvariantCulture)))]);

    public double At(float excess)
    {
        var above = 0;
        while (above < points.Count && points[above].Excess <= excess)
        {
            above++;
        }

        if (above == 0 || above == points.Count)
        {
            return points[Math.Max(0, above - 1)].Share;
        }

        var (low, high) = (points[above - 1], points[above]);
        return low.Share + ((high.Share - low.Share) * (excess - low.Excess) / (high.Excess - low.Excess));
    }
}

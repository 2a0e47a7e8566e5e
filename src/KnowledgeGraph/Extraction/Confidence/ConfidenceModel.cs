using System.Globalization;

namespace KnowledgeGraph.Extraction.Confidence;

/// <summary>
/// How likely a claim is right: the weights of its features are summed (logistic regression), and the sum is looked up in a table that was
/// fitted so that of claims of a confidence of .9 nine in ten are right (isotonic regression; Zadrozny and Elkan 2002). Written by the
/// trainer from judged claims.
/// </summary>
internal sealed class ConfidenceModel
{
    /// <summary>A claim of an open relation that is less likely is not made: of those, four in ten are wrong.</summary>
    public const double LeastOpen = 0.62;

    /// <summary>Likewise of a relation type, which says more where it is right.</summary>
    public const double LeastTyped = 0.55;

    private readonly Dictionary<string, double> _weights = new(StringComparer.Ordinal);
    private readonly List<(double Sum, double Confidence)> _table = [];

    private ConfidenceModel(IEnumerable<string[]> rows)
    {
        foreach (var row in rows)
        {
            if (row[0] == "table")
            {
                _table.Add((Number(row[1]), Number(row[2])));
            }
            else
            {
                _weights[row[1]] = Number(row[2]);
            }
        }
    }

    /// <summary>From which confidence up a claim is made.</summary>
    public static double Least(bool isOpen) => isOpen ? LeastOpen : LeastTyped;

    public static ConfidenceModel Embedded() => new(WordList.Table("confidence"));

    /// <returns>0 to 1, two decimals.</returns>
    public double Of(IReadOnlyList<string> features)
    {
        var sum = 0.0;
        foreach (var feature in features)
        {
            sum += _weights.GetValueOrDefault(feature);
        }

        return Math.Round(Look(sum), 2);
    }

    /// <summary>Between two rows of the table in proportion.</summary>
    private double Look(double sum)
    {
        var above = _table.FindIndex(row => row.Sum > sum);
        if (above <= 0)
        {
            return above == 0 ? _table[0].Confidence : _table[^1].Confidence;
        }

        var (low, high) = (_table[above - 1], _table[above]);
        return low.Confidence + ((high.Confidence - low.Confidence) * (sum - low.Sum) / (high.Sum - low.Sum));
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}

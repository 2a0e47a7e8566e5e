namespace KnowledgeGraph.Training.Confidence;

/// <summary>Logistic regression over features that hold or not, by steps along the whole gradient, with a Gaussian prior on the weights.</summary>
internal sealed class LogisticRegression
{
    private const int Steps = 6000;
    private const double Rate = 0.25;

    private readonly SortedDictionary<string, double> _weights = new(StringComparer.Ordinal);

    /// <param name="examples">Features, and whether the example is one.</param>
    /// <param name="prior">How strongly weights are held to 0.</param>
    public LogisticRegression(IReadOnlyList<(IReadOnlyList<string> Features, bool IsRight)> examples, double prior)
    {
        var names = examples.SelectMany(example => example.Features).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var index = names.Select((name, at) => (name, at)).ToDictionary(pair => pair.name, pair => pair.at, StringComparer.Ordinal);
        var rows = examples.Select(example => example.Features.Select(feature => index[feature]).ToArray()).ToArray();
        var (weights, average) = (new double[names.Length], examples.Count);
        for (var step = 0; step < Steps; step++)
        {
            var gradient = new double[names.Length];
            for (var i = 0; i < rows.Length; i++)
            {
                var sum = rows[i].Sum(feature => weights[feature]);
                var error = (examples[i].IsRight ? 1 : 0) - (1 / (1 + Math.Exp(-sum)));
                foreach (var feature in rows[i])
                {
                    gradient[feature] += error;
                }
            }

            for (var feature = 0; feature < weights.Length; feature++)
            {
                weights[feature] += Rate * (gradient[feature] - (prior * weights[feature])) / average;
            }
        }

        for (var feature = 0; feature < weights.Length; feature++)
        {
            _weights[names[feature]] = Math.Round(weights[feature], 4);
        }
    }

    /// <summary>In ordinal order.</summary>
    public IReadOnlyDictionary<string, double> Weights => _weights;

    public double Sum(IReadOnlyList<string> features) => features.Sum(feature => _weights.GetValueOrDefault(feature));
}

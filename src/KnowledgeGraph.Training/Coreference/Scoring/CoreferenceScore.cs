using System.Globalization;

namespace KnowledgeGraph.Training.Coreference.Scoring;

/// <summary>
/// The measures of the CoNLL shared tasks as their reference implementation takes them with mentions that a system found itself
/// (Pradhan et al. 2014): MUC (Vilain et al. 1995), B³ (Bagga and Baldwin 1998), CEAF by entities (Luo 2005, φ4), and mentions.
/// Scores of several documents are added up.
/// </summary>
internal sealed record CoreferenceScore(Ratio Mentions, Ratio Muc, Ratio BCubed, Ratio Ceaf)
{
    public static CoreferenceScore None { get; } = new(default, default, default, default);

    /// <summary>The mean of the F1 of MUC, B³ and CEAF.</summary>
    public double Conll => (Muc.F1 + BCubed.F1 + Ceaf.F1) / 3;

    /// <param name="key">The right clusters; no mention is in two of them.</param>
    /// <param name="response">The clusters found.</param>
    public static CoreferenceScore Of<T>(IReadOnlyList<IReadOnlySet<T>> key, IReadOnlyList<IReadOnlySet<T>> response)
        where T : notnull
    {
        var (keyOf, responseOf) = (ClusterOf(key), ClusterOf(response));
        var (gold, found) = (keyOf.Count, responseOf.Count);
        var common = keyOf.Keys.Count(responseOf.ContainsKey);
        var similarity = Similarity(key, response);
        return new CoreferenceScore(
            new Ratio(common, gold, common, found),
            new Ratio(Links(key, responseOf), key.Sum(cluster => cluster.Count - 1), Links(response, keyOf), response.Sum(cluster => cluster.Count - 1)),
            new Ratio(Shared(key, responseOf), gold, Shared(response, keyOf), found),
            new Ratio(similarity, key.Count, similarity, response.Count));
    }

    public static CoreferenceScore operator +(CoreferenceScore a, CoreferenceScore b) =>
        new(a.Mentions + b.Mentions, a.Muc + b.Muc, a.BCubed + b.BCubed, a.Ceaf + b.Ceaf);

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"mentions {Text(Mentions)}  MUC {Text(Muc)}  B3 {Text(BCubed)}  CEAFe {Text(Ceaf)}  CoNLL {100 * Conll:F2}");

    private static string Text(Ratio ratio) =>
        string.Create(CultureInfo.InvariantCulture, $"P {100 * ratio.Precision:F1} R {100 * ratio.Recall:F1} F1 {100 * ratio.F1:F1}");

    private static Dictionary<T, int> ClusterOf<T>(IReadOnlyList<IReadOnlySet<T>> clusters)
        where T : notnull =>
        clusters.SelectMany((cluster, index) => cluster.Select(mention => (mention, index))).ToDictionary(pair => pair.mention, pair => pair.index);

    /// <summary>For each cluster its size less the number of parts into which the other side cuts it; a mention it lacks is a part.</summary>
    private static int Links<T>(IReadOnlyList<IReadOnlySet<T>> clusters, Dictionary<T, int> other)
        where T : notnull => clusters.Sum(cluster =>
        {
            var met = cluster.Where(other.ContainsKey).ToList();
            return met.Count - met.Select(mention => other[mention]).Distinct().Count();
        });

    /// <summary>For each mention the share of its cluster that stands with it on the other side too.</summary>
    private static double Shared<T>(IReadOnlyList<IReadOnlySet<T>> clusters, Dictionary<T, int> other)
        where T : notnull => clusters.Sum(cluster =>
            cluster.Where(other.ContainsKey).GroupBy(mention => other[mention]).Sum(part => (double)part.Count() * part.Count()) / cluster.Count);

    private static double Similarity<T>(IReadOnlyList<IReadOnlySet<T>> key, IReadOnlyList<IReadOnlySet<T>> response) =>
        Assignment.Best(key.Count, response.Count, (k, r) => 2.0 * key[k].Count(response[r].Contains) / (key[k].Count + response[r].Count));
}

using KnowledgeGraph.Linguistics.Coreference.Words;

namespace KnowledgeGraph.Tests.Coreference.Words;

/// <summary>Weights drawn between -1 and 1 with a fixed seed.</summary>
internal static class RandomWeights
{
    public static AntecedentWeights Of(int width, int mention, int hidden, int seed)
    {
        var random = new Random(seed);
        float[] Draw(int count) => [.. Enumerable.Range(0, count).Select(_ => (2 * random.NextSingle()) - 1)];
        return new AntecedentWeights
        {
            Mention = Draw(width * mention),
            MentionBias = Draw(mention),
            Anaphor = Draw(mention * hidden),
            Antecedent = Draw(mention * hidden),
            Product = Draw(mention * hidden),
            Features = Draw(PairFeatures.Rows * hidden),
            Bias = Draw(hidden),
            Inner = Draw(hidden * hidden),
            InnerBias = Draw(hidden),
            Output = Draw(hidden),
        };
    }
}

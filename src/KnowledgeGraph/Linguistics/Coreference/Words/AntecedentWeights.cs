namespace KnowledgeGraph.Linguistics.Coreference.Words;

/// <summary>
/// The weights of <see cref="AntecedentScorer"/>, matrices transposed: a row holds what one input gives to each output.
/// </summary>
/// <param name="Mention">[width, m]: from a word vector to what of it matters here.</param>
/// <param name="MentionBias">[m].</param>
/// <param name="Anaphor">[m, hidden].</param>
/// <param name="Antecedent">[m, hidden].</param>
/// <param name="Product">[m, hidden]: of the element-wise product of both.</param>
/// <param name="Features">[<see cref="PairFeatures.Rows"/>, hidden].</param>
/// <param name="Bias">[hidden].</param>
/// <param name="Inner">[hidden, hidden].</param>
/// <param name="InnerBias">[hidden].</param>
/// <param name="Output">[hidden].</param>
internal sealed record AntecedentWeights(
    float[] Mention, float[] MentionBias, float[] Anaphor, float[] Antecedent, float[] Product,
    float[] Features, float[] Bias, float[] Inner, float[] InnerBias, float[] Output);

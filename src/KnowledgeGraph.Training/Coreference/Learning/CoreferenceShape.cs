using KnowledgeGraph.Linguistics.Coreference.Words;

namespace KnowledgeGraph.Training.Coreference.Learning;

/// <summary>The sizes of the weights that score antecedents, each [out, in].</summary>
internal static class CoreferenceShape
{
    /// <summary>Numbers in a word vector.</summary>
    public const int Width = 448;

    /// <summary>Numbers that are kept of it.</summary>
    public const int Mention = 160;

    public const int Hidden = 160;

    public static IEnumerable<(string Name, long[] Shape)> All() =>
    [
        ("coreference.mention.weight", [Mention, Width]),
        ("coreference.mention.bias", [Mention]),
        ("coreference.anaphor.weight", [Hidden, Mention]),
        ("coreference.antecedent.weight", [Hidden, Mention]),
        ("coreference.product.weight", [Hidden, Mention]),
        ("coreference.features", [PairFeatures.Rows, Hidden]),
        ("coreference.bias", [Hidden]),
        ("coreference.inner.weight", [Hidden, Hidden]),
        ("coreference.inner.bias", [Hidden]),
        ("coreference.output", [Hidden]),
    ];
}

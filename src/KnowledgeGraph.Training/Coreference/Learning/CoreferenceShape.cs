using KnowledgeGraph.Linguistics.Coreference.Words;
using KnowledgeGraph.Training.Encoders;

namespace KnowledgeGraph.Training.Coreference.Learning;

/// <summary>The sizes of the weights that score antecedents, each [out, in]; the reference layers are as large as the encoder's.</summary>
internal static class CoreferenceShape
{
    /// <summary>Numbers in a word vector of the encoder.</summary>
    public const int Vector = EncoderShape.Word;

    /// <summary>Numbers in a state of the reference layers.</summary>
    public const int State = EncoderShape.Width;

    /// <summary>The reference layers.</summary>
    public const int Layers = 2;

    /// <summary>Numbers that are kept of both.</summary>
    public const int Mention = 160;

    public const int Hidden = 160;

    public static IEnumerable<(string Name, long[] Shape)> All() =>
    [
        ("coreference.mention.weight", [Mention, Vector + State]),
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

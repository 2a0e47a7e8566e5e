using KnowledgeGraph.Linguistics.Models;
using KnowledgeGraph.Linguistics.Tokenization;

namespace KnowledgeGraph.Linguistics.Sentences;

/// <summary>Decides, left to right, at which candidates of a block a sentence ends. Thread-safe.</summary>
internal sealed class SentenceSplitter(LinearModel model, Abbreviations abbreviations)
{
    public static readonly IReadOnlyList<string> Classes = ["inside", "end"];

    private readonly BoundaryFeatures _features = new(abbreviations);

    /// <returns>For each sentence, one past its last token, ascending; the last is the number of tokens.</returns>
    public IReadOnlyList<int> Split(Block block)
    {
        var ends = new List<int>();
        var start = 0;
        Span<ulong> features = stackalloc ulong[BoundaryFeatures.MaxCount];
        Span<short> scores = stackalloc short[model.Width];
        for (var i = 0; i + 1 < block.Tokens.Count; i++)
        {
            if (!BoundaryCandidates.IsCandidate(block.Words, i))
            {
                continue;
            }

            var count = _features.Extract(block, i, start, features);
            model.Score(features[..count], scores);
            if (scores[1] > scores[0])
            {
                ends.Add(i + 1);
                start = i + 1;
            }
        }

        if (block.Tokens.Count > 0)
        {
            ends.Add(block.Tokens.Count);
        }

        return ends;
    }
}

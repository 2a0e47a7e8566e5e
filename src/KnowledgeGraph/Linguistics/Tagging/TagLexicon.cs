using KnowledgeGraph.Linguistics.Models;

namespace KnowledgeGraph.Linguistics.Tagging;

/// <summary>The usual tag of words that mostly have one: a model with a row of a single weight for each such word.</summary>
internal sealed class TagLexicon(LinearModel model)
{
    /// <param name="normalHash">By <see cref="WordForms.NormalHash"/>.</param>
    /// <returns>A class of the tagger; -1 for a word that is unknown or undecided.</returns>
    public int TagOf(ulong normalHash)
    {
        Span<short> scores = stackalloc short[model.Width];
        scores.Clear();
        model.Add([normalHash], scores);
        var best = model.Best(scores);
        return scores[best] > 0 ? best : -1;
    }
}

using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Trees;
using KnowledgeGraph.Extraction.Values;

namespace KnowledgeGraph.Extraction.Participants;

/// <summary>What a thing that has no name is called: its noun with all that tells it from others, "Roe's new office", "popularity of instant coffee".</summary>
/// <param name="Name">As it is shown.</param>
/// <param name="Modifiers">The words beside the noun, lower case, by which a later phrase is known to mean the same.</param>
internal sealed record LocalLabel(string Name, HashSet<string> Modifiers)
{
    private const int MaxComplement = 7;

    /// <param name="tree">Of the sentence.</param>
    /// <param name="first">The first word of the noun's own.</param>
    /// <param name="noun">The noun.</param>
    /// <param name="owner">Whose it is, null for nobody known.</param>
    /// <param name="text">Of the article.</param>
    public static LocalLabel Of(SentenceTree tree, int first, int noun, string? owner, string text)
    {
        var words = Enumerable.Range(first, noun - first).Select(token => tree[token].Text.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
        var own = ValueReader.Flat(tree.Span([first, noun]).Slice(text));
        var complement = Complement(tree, noun);
        words.UnionWith(complement.Where(token => tree[token].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.Num).Select(token => tree[token].Text.ToLowerInvariant()));
        if (owner is not null)
        {
            words.Add(owner.ToLowerInvariant());
            own = owner + (owner.EndsWith('s') ? "' " : "'s ") + own;
        }

        return new LocalLabel(complement.Count == 0 ? own : $"{own} {ValueReader.Flat(tree.Span(complement).Slice(text))}", words);
    }

    /// <summary>The words of "of X" right behind the noun, up to a clause; none where they are many or hold a pronoun.</summary>
    private static IReadOnlyList<int> Complement(SentenceTree tree, int noun)
    {
        var of = tree.Children(noun, "nmod").FirstOrDefault(child => child > noun && tree.Preposition(child) == "of", -1);
        if (of < 0 || noun + 1 >= tree.Count || tree.Word(noun + 1) != "of")
        {
            return [];
        }

        var tokens = tree.Subtree(of, child => !tree.Is(child, "acl", "appos", "advcl", "parataxis", "punct", "conj", "cc")).TakeWhile((token, index) => token == noun + 1 + index).ToList();
        var isPlain = tokens.Count is > 1 and <= MaxComplement && tokens.Contains(of) && tokens.TrueForAll(token => tree[token].PartOfSpeech != PartOfSpeech.Pron && !tree.IsVerb(token));
        return isPlain ? tokens : [];
    }
}

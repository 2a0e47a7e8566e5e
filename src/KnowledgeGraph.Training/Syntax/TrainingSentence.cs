using KnowledgeGraph.Training.Corpora;

namespace KnowledgeGraph.Training.Syntax;

/// <summary>A sentence to learn from. Tags are "NOUN|NNS"; heads are indices, -1 for the root; relations are universal.</summary>
public sealed record TrainingSentence(string[] Words, string[] Tags, int[] Heads, string[] Relations, ConlluSentence Source)
{
    public static TrainingSentence Of(ConlluSentence source) => new(
        [.. source.Tokens.Select(token => token.Form)],
        [.. source.Tokens.Select(token => $"{token.Upos}|{token.Xpos}")],
        [.. source.Tokens.Select(token => token.Head)],
        [.. source.Tokens.Select(token => token.UniversalRelation)],
        source);

    /// <summary>Whether no two arcs cross, the arc to the root included.</summary>
    public bool IsProjective()
    {
        for (var word = 0; word < Heads.Length; word++)
        {
            var (left, right) = Heads[word] < 0 ? (word, Heads.Length) : (Math.Min(word, Heads[word]), Math.Max(word, Heads[word]));
            for (var between = left + 1; between < right; between++)
            {
                var head = Heads[between] < 0 ? Heads.Length : Heads[between];
                if (head < left || head > right)
                {
                    return false;
                }
            }
        }

        return true;
    }
}

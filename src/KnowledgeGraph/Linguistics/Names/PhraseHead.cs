using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Linguistics.Names;

/// <summary>The syntactic head of a phrase: the token whose own head lies outside of it.</summary>
internal static class PhraseHead
{
    /// <param name="tokens">The tokens of the sentence; without a tree the last token of the phrase is its head.</param>
    /// <param name="start">The first token of the phrase.</param>
    /// <param name="end">One past its last token.</param>
    public static int Of(IReadOnlyList<Token> tokens, int start, int end)
    {
        if (!IsParsed(tokens))
        {
            return end - 1;
        }

        var (best, most) = (-1, -1);
        for (var i = start; i < end; i++)
        {
            var leaves = tokens[i].Head < start || tokens[i].Head >= end;
            var children = leaves ? Children(tokens, i, start, end) : -1;
            if (leaves && tokens[i].PartOfSpeech != PartOfSpeech.Punct && children > most)
            {
                (best, most) = (i, children);
            }
        }

        return best < 0 ? end - 1 : best;
    }

    /// <summary>Whether the sentence carries a tree.</summary>
    public static bool IsParsed(IReadOnlyList<Token> tokens) => tokens.Any(token => token.Relation.Length > 0);

    private static int Children(IReadOnlyList<Token> tokens, int head, int start, int end)
    {
        var count = 0;
        for (var i = start; i < end; i++)
        {
            count += tokens[i].Head == head ? 1 : 0;
        }

        return count;
    }
}

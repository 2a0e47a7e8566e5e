using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Linguistics.Names;

/// <summary>Finds descriptions such as "the startup", "its co-founder" or "the 45-year-old", from the first modifier to the noun.</summary>
internal sealed class NominalFinder(NominalLexicon lexicon)
{
    private static readonly HashSet<string> s_modifierTags =
        new(["DT", "PDT", "PRP$", "WP$", "JJ", "JJR", "JJS", "NN", "NNP", "NNPS", "CD", "VBN", "VBG", "HYPH", "POS", "RB", "RBS"], StringComparer.Ordinal);

    /// <param name="sentence">A tagged sentence.</param>
    /// <param name="isName">Whether a token is part of a name.</param>
    public IEnumerable<(int Start, int End, EntityKind Kind)> Find(Sentence sentence, Func<int, bool> isName)
    {
        var tokens = sentence.Tokens;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (isName(i))
            {
                continue;
            }

            if (AgeEnd(tokens, i) is { } end)
            {
                yield return (i, end, EntityKind.Person);
            }
            else if (IsNoun(tokens, i) && !Modifies(tokens, i) && KindOf(tokens[i]) is { } kind)
            {
                yield return (StartOf(tokens, i, isName), i + 1, kind);
            }
        }
    }

    private EntityKind? KindOf(Token token) =>
        lexicon.Of(token.Text)?.Kind ?? (token.Text.Contains('-', StringComparison.Ordinal) ? lexicon.Of(token.Text.Split('-')[^1])?.Kind : null);

    private static bool IsNoun(IReadOnlyList<Token> tokens, int i) => tokens[i].Tag is "NN" or "NNP" or "";

    /// <summary>Whether the noun only modifies what follows, as in "company car" or "CEO Jane Roe".</summary>
    private static bool Modifies(IReadOnlyList<Token> tokens, int i)
    {
        if (tokens[i].Relation.StartsWith("compound", StringComparison.Ordinal) && tokens[i].Head > i)
        {
            return true;
        }

        return i + 1 < tokens.Count && tokens[i + 1].Tag is "NN" or "NNS" or "NNP" or "NNPS" or "HYPH";
    }

    private static int StartOf(IReadOnlyList<Token> tokens, int noun, Func<int, bool> isName)
    {
        var parsed = PhraseHead.IsParsed(tokens);
        var start = noun;
        while (start > 0 && s_modifierTags.Contains(tokens[start - 1].Tag) && (!parsed || IsBelow(tokens, start - 1, noun)))
        {
            start--;
        }

        // A possessive name stands beside the noun it owns; the phrase then starts with the name.
        return start > 0 && tokens[start].Tag == "POS" && isName(start - 1) ? start + 1 : start;
    }

    private static bool IsBelow(IReadOnlyList<Token> tokens, int token, int head)
    {
        for (var steps = 0; token >= 0 && steps < tokens.Count; steps++)
        {
            if (token == head)
            {
                return true;
            }

            token = tokens[token].Head;
        }

        return false;
    }

    /// <summary>One past the end of "the 45-year-old" where it starts here and no noun follows.</summary>
    private static int? AgeEnd(IReadOnlyList<Token> tokens, int i)
    {
        if (tokens[i].Text.ToLowerInvariant() is not ("the" or "a"))
        {
            return null;
        }

        var end = i + 1;
        while (end < tokens.Count && end < i + 7 && IsAgePart(tokens[end].Text))
        {
            end++;
        }

        var text = string.Concat(Enumerable.Range(i + 1, end - i - 1).Select(k => tokens[k].Text));
        var followed = end < tokens.Count && tokens[end].Tag.StartsWith("NN", StringComparison.Ordinal);
        return text.EndsWith("-year-old", StringComparison.Ordinal) && !followed ? end : null;
    }

    private static bool IsAgePart(string text) => text is "-" or "year" or "old" || text.All(char.IsAsciiDigit)
        || text.EndsWith("-year-old", StringComparison.Ordinal);
}

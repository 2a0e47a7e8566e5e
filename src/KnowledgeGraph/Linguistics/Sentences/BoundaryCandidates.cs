namespace KnowledgeGraph.Linguistics.Sentences;

/// <summary>The places where a sentence may end inside a block of text: after closing punctuation, and quotes and brackets behind it.</summary>
internal static class BoundaryCandidates
{
    private const int MaxClosers = 4;

    /// <summary>Whether a sentence may end with token <paramref name="index"/>; the last token is no question.</summary>
    public static bool IsCandidate(IReadOnlyList<string> words, int index)
    {
        if (IsBetweenInitialAndName(words, index))
        {
            return false;
        }

        var end = IsReferenceMark(words, index) ? index - 3 : index;
        for (var back = 0; back <= MaxClosers && end - back >= 0; back++)
        {
            var word = words[end - back];
            if (EndsSentence(word))
            {
                return true;
            }

            if (!IsCloser(word))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>A number in brackets, as references are marked: "[17]".</summary>
    private static bool IsReferenceMark(IReadOnlyList<string> words, int index) =>
        index > 2 && words[index] == "]" && words[index - 2] == "[" && char.IsAsciiDigit(words[index - 1][0]);

    public static bool IsCloser(string word) => word is "\"" or "'" or "''" or "”" or "’" or "’’" or ")" or "]" or "}" or "»";

    /// <summary>The second of two initials before a name, which hardly occurs in the corpora: "J. P. Moreau".</summary>
    private static bool IsBetweenInitialAndName(IReadOnlyList<string> words, int index) =>
        index > 0 && index + 1 < words.Count && IsInitial(words[index]) && IsInitial(words[index - 1]) && char.IsUpper(words[index + 1][0]);

    private static bool IsInitial(string word) => word.Length == 2 && word[1] == '.' && char.IsUpper(word[0]);

    private static bool EndsSentence(string word) => word[^1] is '.' or '!' or '?' or '…' or ':' or ';';
}

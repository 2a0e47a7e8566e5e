using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Linguistics.Names;

/// <summary>Sentences whose capitals say nothing: headings, in which most words are capitalised.</summary>
internal static class LetterCase
{
    private const double HeadingShare = 0.7;
    private const int FewestWords = 4;

    /// <summary>
    /// Whether nearly every long word of the sentence starts with a capital. Headings have no full stop: with one it is a short
    /// sentence with many names.
    /// </summary>
    public static bool IsHeading(Sentence sentence)
    {
        if (sentence.Tokens is [.., { Text: "." }] or [.., { Text: "." }, _])
        {
            return false;
        }

        var words = sentence.Tokens.Count(token => IsWord(token.Text));
        return words >= FewestWords && sentence.Tokens.Count(token => IsWord(token.Text) && char.IsUpper(token.Text[0])) >= HeadingShare * words;
    }

    private static bool IsWord(string text) => text.Length > 3 && char.IsLetter(text[0]);
}

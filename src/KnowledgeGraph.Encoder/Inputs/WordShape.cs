namespace KnowledgeGraph.Encoder.Inputs;

/// <summary>
/// The case pattern of a word, which the uncased vocabulary does not see, as a row of the shape embedding: 0 for what is no
/// word, else twice the pattern and one more, and yet one more for the first word of a sentence.
/// </summary>
public static class WordShape
{
    /// <summary>Rows of the embedding.</summary>
    public const int Count = 20;

    /// <summary>The row of the pieces that open a window and end sentences.</summary>
    public const int None = 0;

    public static int Of(string word, bool isFirst) => 1 + (2 * (int)PatternOf(word)) + (isFirst ? 1 : 0);

    private static Pattern PatternOf(string word)
    {
        var (upper, lower, digits, letters) = (0, 0, 0, 0);
        foreach (var character in word)
        {
            upper += char.IsUpper(character) ? 1 : 0;
            lower += char.IsLower(character) ? 1 : 0;
            digits += char.IsDigit(character) ? 1 : 0;
            letters += char.IsLetter(character) ? 1 : 0;
        }

        return (upper, lower, digits, letters) switch
        {
            (0, 0, 0, 0) => Pattern.Mark,
            (_, _, > 0, 0) => Pattern.Number,
            (_, _, > 0, _) => Pattern.LettersAndDigits,
            (0, > 0, _, _) => Pattern.Small,
            (1, 0, _, 1) => Pattern.OneCapital,
            ( > 1, 0, _, _) => Pattern.Capitals,
            (1, > 0, _, _) when char.IsUpper(word[0]) => Pattern.Capitalized,
            ( > 0, > 0, _, _) => Pattern.Mixed,
            _ => Pattern.Caseless,
        };
    }

    private enum Pattern
    {
        Mark,
        Number,
        LettersAndDigits,
        Small,
        OneCapital,
        Capitals,
        Capitalized,
        Mixed,
        Caseless,
    }
}

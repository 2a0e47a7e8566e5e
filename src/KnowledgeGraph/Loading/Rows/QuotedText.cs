namespace KnowledgeGraph.Loading.Rows;

/// <summary>A sentence, of which parts need not be sent along with their places.</summary>
/// <param name="text">The sentence.</param>
/// <param name="start">Its place in the article, in UTF-16 units from 0.</param>
internal sealed class QuotedText(string text, long start)
{
    // Cypher counts code points: beyond them, places do not say the same.
    private readonly bool _isCountedAlike = text.AsSpan().IndexOfAnyInRange('\ud800', '\udfff') < 0;

    /// <returns>Null when the words are what stands at this place of the article, as Cypher's <c>substring</c> finds them.</returns>
    public string? Unless(string words, long from, long to)
    {
        var (first, length) = (from - start, to - from);
        return _isCountedAlike && first >= 0 && length == words.Length && first + length <= text.Length
            && text.AsSpan((int)first, words.Length).SequenceEqual(words)
            ? null
            : words;
    }
}

using System.Globalization;

namespace KnowledgeGraph.Encoder.Inputs;

/// <summary>
/// Splits words into the pieces of an uncased WordPiece vocabulary (Wu et al. 2016, section 4.1), as BERT does: small letters
/// without marks, punctuation marks apart, then the longest piece first. Thread-safe.
/// </summary>
public sealed class WordPieces
{
    /// <summary>A word is cut after so many pieces: longer ones are addresses and noise.</summary>
    public const int Longest = 8;

    private const int LongestWord = 100;
    private const string Unknown = "[UNK]";

    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _starts;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _continuations;
    private readonly int _unknown;

    /// <param name="vocabulary">The pieces in the order of their ids; those that continue a word start with "##".</param>
    /// <exception cref="ArgumentException">A piece for unknown words, sentence start or sentence end is missing.</exception>
    public WordPieces(IReadOnlyList<string> vocabulary)
    {
        var (starts, continuations) = (new Dictionary<string, int>(StringComparer.Ordinal), new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var (index, piece) in vocabulary.Index())
        {
            var isStart = !piece.StartsWith("##", StringComparison.Ordinal);
            (isStart ? starts : continuations)[isStart ? piece : piece[2..]] = index;
        }

        _starts = starts.GetAlternateLookup<ReadOnlySpan<char>>();
        _continuations = continuations.GetAlternateLookup<ReadOnlySpan<char>>();
        (_unknown, Start, End) = (Id(starts, Unknown), Id(starts, "[CLS]"), Id(starts, "[SEP]"));
        Count = vocabulary.Count;
    }

    /// <summary>The number of pieces in the vocabulary.</summary>
    public int Count { get; }

    /// <summary>The id of the piece that opens a window.</summary>
    public int Start { get; }

    /// <summary>The id of the piece that ends each sentence.</summary>
    public int End { get; }

    /// <summary>Writes the ids of a word's pieces.</summary>
    /// <param name="word">A token; not empty.</param>
    /// <param name="pieces">Room for <see cref="Longest"/> ids.</param>
    /// <returns>How many were written: at least one.</returns>
    public int Split(string word, Span<int> pieces)
    {
        Span<char> plain = stackalloc char[LongestWord];
        var length = Plain(word, plain);
        var count = 0;
        for (var start = 0; start < length && count < Longest;)
        {
            var end = EndOfPart(plain[..length], start);
            count = SplitPart(plain[start..end], pieces, count);
            start = end;
        }

        if (count == 0)
        {
            pieces[count++] = _unknown;
        }

        return count;
    }

    /// <summary>Greedy from the left; a part of which a rest matches nothing is one unknown piece.</summary>
    private int SplitPart(ReadOnlySpan<char> part, Span<int> pieces, int count)
    {
        var first = count;
        for (var start = 0; start < part.Length && count < Longest;)
        {
            var end = part.Length;
            var id = 0;
            while (end > start && !(start == 0 ? _starts : _continuations).TryGetValue(part[start..end], out id))
            {
                end--;
            }

            if (end == start)
            {
                pieces[first] = _unknown;
                return first + 1;
            }

            pieces[count++] = id;
            start = end;
        }

        return count;
    }

    private static int Plain(string word, Span<char> plain)
    {
        var length = 0;
        foreach (var letter in word)
        {
            if (length < LongestWord && CharUnicodeInfo.GetUnicodeCategory(letter) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Control or UnicodeCategory.Format))
            {
                plain[length++] = Accents.Plain(letter);
            }
        }

        return length;
    }

    private static int EndOfPart(ReadOnlySpan<char> word, int start)
    {
        if (StandsAlone(word[start]))
        {
            return start + 1;
        }

        var end = start + 1;
        while (end < word.Length && !StandsAlone(word[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>Punctuation, ASCII symbols, and ideographs, which are words of their own.</summary>
    private static bool StandsAlone(char letter) =>
        char.IsPunctuation(letter) || (letter < 0x80 && char.IsSymbol(letter)) || letter is (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');

    private static int Id(Dictionary<string, int> pieces, string piece) =>
        pieces.TryGetValue(piece, out var id) ? id : throw new ArgumentException($"the vocabulary has no {piece}", nameof(pieces));
}

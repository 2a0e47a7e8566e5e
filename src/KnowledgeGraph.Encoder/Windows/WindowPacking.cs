using KnowledgeGraph.Encoder.Inputs;

namespace KnowledgeGraph.Encoder.Windows;

/// <summary>
/// Deals a document's sentences out to windows, in order, as many a window as fit. A sentence that fits no window is cut into
/// parts that do and overlap by a quarter; each half of an overlap is read where it has more around it.
/// </summary>
internal static class WindowPacking
{
    /// <summary>Pieces of a part: the window's start and the part's end take one each.</summary>
    private const int LongestPart = EncoderInput.Longest - 2;

    private const int Overlap = EncoderInput.Longest / 4;

    public static List<List<WindowPart>> Pack(IReadOnlyList<IReadOnlyList<string>> sentences, WordPieces vocabulary)
    {
        var windows = new List<List<WindowPart>>();
        var room = 0;
        foreach (var part in sentences.SelectMany((words, sentence) => Parts(sentence, Counts(words, vocabulary))))
        {
            if (part.Pieces > room)
            {
                windows.Add([]);
                room = EncoderInput.Longest - 1;
            }

            windows[^1].Add(part);
            room -= part.Pieces;
        }

        return windows;
    }

    /// <summary>The parts of a sentence whose words have so many pieces each.</summary>
    public static IEnumerable<WindowPart> Parts(int sentence, int[] counts)
    {
        var (start, kept) = (0, 0);
        while (kept < counts.Length)
        {
            var end = EndOf(counts, start, out var pieces);
            var next = end == counts.Length ? end : StartOfNext(counts, start, end);
            var keepEnd = end == counts.Length ? end : next + ((end - next + 1) / 2);
            yield return new WindowPart(sentence, start, end, kept, keepEnd, pieces + 1);
            (start, kept) = (next, keepEnd);
        }
    }

    private static int EndOf(int[] counts, int start, out int pieces)
    {
        pieces = 0;
        var end = start;
        while (end < counts.Length && pieces + counts[end] <= LongestPart)
        {
            pieces += counts[end++];
        }

        return end;
    }

    private static int StartOfNext(int[] counts, int start, int end)
    {
        var next = end;
        for (var pieces = 0; next > start + 1 && pieces + counts[next - 1] <= Overlap;)
        {
            pieces += counts[--next];
        }

        return next;
    }

    private static int[] Counts(IReadOnlyList<string> words, WordPieces vocabulary)
    {
        Span<int> pieces = stackalloc int[WordPieces.Longest];
        var counts = new int[words.Count];
        for (var i = 0; i < counts.Length; i++)
        {
            counts[i] = vocabulary.Split(words[i], pieces);
        }

        return counts;
    }
}

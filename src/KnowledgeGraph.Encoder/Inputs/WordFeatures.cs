using KnowledgeGraph.Linguistics.Models;
using KnowledgeGraph.Linguistics.Names;

namespace KnowledgeGraph.Encoder.Inputs;

/// <summary>
/// What stands beside a word's state: its last three and two letters, its first three, its pattern, each as written, and which
/// lists of names hold it, as rows of one hashed table whose sum is taken (hash embeddings, Svenstrup et al. 2017).
/// </summary>
public sealed class WordFeatures(Gazetteer gazetteer)
{
    /// <summary>Rows of the table.</summary>
    public const int Rows = 8192;

    /// <summary>Rows that each word adds up.</summary>
    public const int PerWord = 5;

    private const int LongestPattern = 12;

    /// <summary>For each word of a sentence its rows, <see cref="PerWord"/> each, in order.</summary>
    /// <param name="words">The tokens; none is empty.</param>
    public int[] Of(IReadOnlyList<string> words)
    {
        var rows = new int[words.Count * PerWord];
        var marks = MarksOf(words);
        for (var i = 0; i < words.Count; i++)
        {
            var (word, place) = (words[i], i * PerWord);
            rows[place] = Row(0, FeatureHash.Of(word.AsSpan(Math.Max(0, word.Length - 3))));
            rows[place + 1] = Row(1, FeatureHash.Of(word.AsSpan(Math.Max(0, word.Length - 2))));
            rows[place + 2] = Row(2, FeatureHash.Of(word.AsSpan(0, Math.Min(3, word.Length))));
            rows[place + 3] = Row(3, PatternOf(word));
            rows[place + 4] = Row(4, (ulong)marks[i]);
        }

        return rows;
    }

    private static int Row(int template, ulong value) => (int)(FeatureHash.Feature(template, value) % Rows);

    /// <summary>Capitals as X, small letters as x, digits as 9, runs cut after two, other characters as they are.</summary>
    private static ulong PatternOf(string word)
    {
        Span<char> pattern = stackalloc char[LongestPattern];
        var length = 0;
        foreach (var character in word)
        {
            var kind = char.IsUpper(character) ? 'X' : char.IsLetter(character) ? 'x' : char.IsDigit(character) ? '9' : character;
            if (length < LongestPattern && !(length > 1 && pattern[length - 1] == kind && pattern[length - 2] == kind))
            {
                pattern[length++] = kind;
            }
        }

        return FeatureHash.Of(pattern[..length]);
    }

    /// <summary>
    /// For each word the lists that hold the longest known name around it, four times that and its place in the name (1 the only
    /// word, 2 the first, 3 a later one); 0 outside names.
    /// </summary>
    private int[] MarksOf(IReadOnlyList<string> words)
    {
        var marks = new int[words.Count];
        string[] all = [.. words];
        for (var start = 0; start < all.Length;)
        {
            var length = char.IsUpper(all[start][0]) ? LongestName(all, start, out var lists) : NoName(out lists);
            for (var i = start; i < start + length; i++)
            {
                marks[i] = (4 * (int)lists) + (length == 1 ? 1 : i == start ? 2 : 3);
            }

            start += Math.Max(1, length);
        }

        return marks;
    }

    private int LongestName(string[] words, int start, out NameLists lists)
    {
        for (var length = Math.Min(Gazetteer.LongestName, words.Length - start); length > 0; length--)
        {
            lists = gazetteer.Find(words.AsSpan(start, length));
            if (lists != NameLists.None)
            {
                return length;
            }
        }

        return NoName(out lists);
    }

    private static int NoName(out NameLists lists)
    {
        lists = NameLists.None;
        return 0;
    }
}

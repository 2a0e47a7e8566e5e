using System.Globalization;
using KnowledgeGraph.Articles.Words;

namespace KnowledgeGraph.Articles.Fetching;

/// <summary>The first bytes by which a binary format is known; a null byte value matches any byte.</summary>
internal sealed record MagicNumber(IReadOnlyList<byte?> Pattern, string Name)
{
    private static readonly IReadOnlyList<MagicNumber> s_all = [.. WordFile.Lines("magic-numbers.txt").Select(Parse)];

    /// <returns>The name of the format, or null when the bytes start like none that is known.</returns>
    public static string? NameOf(ReadOnlySpan<byte> bytes)
    {
        foreach (var number in s_all)
        {
            if (number.Matches(bytes))
            {
                return number.Name;
            }
        }

        return null;
    }

    private bool Matches(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < Pattern.Count)
        {
            return false;
        }

        for (var i = 0; i < Pattern.Count; i++)
        {
            if (Pattern[i] is { } expected && expected != bytes[i])
            {
                return false;
            }
        }

        return true;
    }

    private static MagicNumber Parse(string line)
    {
        var parts = line.Split('\t');
        var pattern = parts[0].Chunk(2).Select(pair => pair[0] == '?'
            ? (byte?)null
            : byte.Parse(pair, NumberStyles.HexNumber, CultureInfo.InvariantCulture));
        return new MagicNumber([.. pattern], parts[1]);
    }
}

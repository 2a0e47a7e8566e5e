using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph.Cli.Inputs;

/// <summary>
/// One machine's share of a corpus that several load at once: the shares are disjoint, together they are everything, and
/// which share an input is in depends on its name alone, not on what else there is.
/// </summary>
/// <param name="Number">From 1 to <paramref name="Count"/>.</param>
/// <param name="Count">At least 1.</param>
internal sealed record Shard(int Number, int Count)
{
    public static readonly Shard Everything = new(1, 1);

    /// <exception cref="KnowledgeGraphException">The text is not of the form <c>3/16</c>, the first at least 1 and at most the second.</exception>
    public static Shard Parse(string text)
    {
        var parts = text.Split('/');
        return parts.Length == 2 && Whole(parts[0]) is { } number && Whole(parts[1]) is { } count && number >= 1 && number <= count
            ? new Shard(number, count)
            : throw new KnowledgeGraphException(
                $"--shard {text}: expected the number of this share and the number of shares, such as 3/16, from 1/16 to 16/16");
    }

    public bool Holds(string name) =>
        Count == 1
        || BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(name))) % (ulong)Count == (ulong)(Number - 1);

    private static int? Whole(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

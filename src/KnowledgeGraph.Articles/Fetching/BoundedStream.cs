using System.Globalization;

namespace KnowledgeGraph.Articles.Fetching;

/// <summary>Reads a stream to its end unless it is longer than allowed.</summary>
internal static class BoundedStream
{
    /// <returns>All bytes, or null as soon as more than <paramref name="maxBytes"/> have come.</returns>
    public static async Task<byte[]?> ReadAsync(Stream stream, int maxBytes, CancellationToken cancellation)
    {
        using var taken = new MemoryStream();
        var buffer = new byte[64 * 1024];
        int count;
        while ((count = await stream.ReadAsync(buffer, cancellation).ConfigureAwait(false)) > 0)
        {
            if (taken.Length + count > maxBytes)
            {
                return null;
            }

            taken.Write(buffer, 0, count);
        }

        return taken.ToArray();
    }

    public static string TooLarge(int maxBytes) =>
        string.Create(CultureInfo.InvariantCulture, $"larger than the limit of {maxBytes / 1e6:0.###} MB");
}

using System.Text;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Articles.Fetching;

/// <summary>
/// Finds the encoding of an input by byte order mark, then the carrier's word, then a meta element within the first 4 KB,
/// then by trying UTF-8, and takes windows-1252 when all else fails (the order of the WHATWG encoding sniffing algorithm).
/// </summary>
internal static partial class TextDecoder
{
    private const int MetaWindow = 4096;

    static TextDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <returns>The text without its byte order mark.</returns>
    public static string Decode(byte[] bytes, string? declaredCharset)
    {
        if (ByteOrderMark(bytes) is var (marked, length))
        {
            return marked.GetString(bytes, length, bytes.Length - length);
        }

        var encoding = WideEncoding(bytes) ?? Named(declaredCharset) ?? Named(MetaCharset(bytes)) ?? Encoding.UTF8;
        return encoding is UTF8Encoding && !IsMostlyUtf8(bytes)
            ? Windows1252.GetString(bytes)
            : encoding.GetString(bytes);
    }

    private static Encoding Windows1252 => Encoding.GetEncoding(1252);

    private static (Encoding Encoding, int Length)? ByteOrderMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => null,
    };

    /// <summary>UTF-16 without a mark: in western text every other byte is zero.</summary>
    private static Encoding? WideEncoding(ReadOnlySpan<byte> bytes)
    {
        var pairs = Math.Min(bytes.Length, MetaWindow) / 2;
        int high = 0, low = 0;
        for (var i = 0; i < pairs; i++)
        {
            high += bytes[2 * i] == 0 ? 1 : 0;
            low += bytes[2 * i + 1] == 0 ? 1 : 0;
        }

        return (high, low) switch
        {
            (0, > 0) when low * 2 > pairs => Encoding.Unicode,
            ( > 0, 0) when high * 2 > pairs => Encoding.BigEndianUnicode,
            _ => null,
        };
    }

    /// <summary>Browsers read "latin1" and "ascii" as windows-1252, because that is what pages so labelled hold.</summary>
    private static Encoding? Named(string? charset)
    {
        if (string.IsNullOrWhiteSpace(charset))
        {
            return null;
        }

        try
        {
            var encoding = Encoding.GetEncoding(charset.Trim());
            return encoding.CodePage is 28591 or 20127 ? Windows1252 : encoding;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static string? MetaCharset(byte[] bytes)
    {
        var start = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, MetaWindow));
        var match = MetaPattern().Match(start);
        if (!match.Success)
        {
            return null;
        }

        var name = match.Groups[1].Value;
        return name.StartsWith("utf-16", StringComparison.OrdinalIgnoreCase) ? "utf-8" : name;
    }

    /// <summary>True when bytes beyond ASCII form valid sequences, but for a stray one in twenty.</summary>
    private static bool IsMostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        int valid = 0, invalid = 0;
        while (!bytes.IsEmpty)
        {
            var ascii = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (ascii < 0)
            {
                break;
            }

            bytes = bytes[ascii..];
            var done = Rune.DecodeFromUtf8(bytes, out _, out var length) == System.Buffers.OperationStatus.Done;
            (valid, invalid) = done ? (valid + 1, invalid) : (valid, invalid + 1);
            bytes = bytes[length..];
        }

        return invalid * 20 <= valid;
    }

    [GeneratedRegex("""<(?:meta|\?xml)\b[^>]{0,300}?\b(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_:\-]{2,40})""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MetaPattern();
}

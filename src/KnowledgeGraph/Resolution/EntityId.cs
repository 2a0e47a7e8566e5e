using System.Collections.Frozen;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Resolution;

/// <summary>The key of an entity: its kind and its name in a plain form, <c>person:xie-saining</c>.</summary>
public static class EntityId
{
    private static readonly FrozenDictionary<char, string> s_plain = ReadLetters();

    /// <summary>
    /// Kind and slug, both in lower case. The slug has accents removed, everything but letters and digits as one hyphen, none at
    /// the ends; letters of other scripts stay. A name without letters or digits gets a hash of itself instead.
    /// </summary>
    public static string Of(EntityKind kind, string name)
    {
        var slug = Slug(name);
        return $"{kind.ToString().ToLowerInvariant()}:{(slug.Length > 0 ? slug : Hash(name))}";
    }

    private static string Slug(string name)
    {
        var slug = new StringBuilder();
        foreach (var rune in name.EnumerateRunes().Select(Rune.ToLowerInvariant))
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                slug.Append(rune.IsBmp && s_plain.TryGetValue((char)rune.Value, out var plain) ? plain : rune.ToString());
            }
            else if (!IsMark(rune) && !IsApostrophe(rune) && slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }

    // A table of our own, because without culture data the runtime does not decompose letters.
    private static FrozenDictionary<char, string> ReadLetters()
    {
        using var stream = typeof(EntityId).Assembly.GetManifestResourceStream("resolution/latin-letters.txt")
            ?? throw new InvalidDataException("resolution/latin-letters.txt is not embedded in the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#')
            .Select(line => line.Split(' '))
            .SelectMany(fields => fields[1].Select(letter => KeyValuePair.Create(letter, fields[0]))).ToFrozenDictionary();
    }

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static bool IsApostrophe(Rune rune) => rune.Value is '\'' or '’' or '.';

    private static string Hash(string name) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 8));
}

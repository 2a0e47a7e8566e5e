using KnowledgeGraph.Linguistics.Models;

namespace KnowledgeGraph.Linguistics.Tagging;

/// <summary>The forms of a word that the tagger looks at, hashed once a sentence. The usual tag is one more than its class, 0 for none.</summary>
internal readonly record struct TaggedWordForms
{
    private const int MaxWord = 64;

    public static readonly TaggedWordForms Before = Boundary(1);
    public static readonly TaggedWordForms After = Boundary(2);

    public ulong Raw { get; private init; }

    public ulong Normal { get; private init; }

    public ulong Shape { get; private init; }

    public ulong Suffix1 { get; private init; }

    public ulong Suffix2 { get; private init; }

    public ulong Suffix3 { get; private init; }

    public ulong Suffix4 { get; private init; }

    public ulong Prefix1 { get; private init; }

    public ulong Prefix2 { get; private init; }

    public ulong Prefix3 { get; private init; }

    public ulong UsualTag { get; private init; }

    public bool IsCapitalized { get; private init; }

    public static TaggedWordForms Of(string word, TagLexicon lexicon)
    {
        Span<char> normal = stackalloc char[MaxWord];
        normal = normal[..Math.Min(word.Length, MaxWord)];
        for (var i = 0; i < normal.Length; i++)
        {
            normal[i] = WordForms.Normal(word[word.Length - normal.Length + i]);
        }

        var hash = WordForms.NormalHash(word);
        return new TaggedWordForms
        {
            Raw = WordForms.RawHash(word),
            Normal = hash,
            Shape = WordForms.ShapeHash(word),
            Suffix1 = Suffix(normal, 1),
            Suffix2 = Suffix(normal, 2),
            Suffix3 = Suffix(normal, 3),
            Suffix4 = Suffix(normal, 4),
            Prefix1 = Prefix(normal, 1),
            Prefix2 = Prefix(normal, 2),
            Prefix3 = Prefix(normal, 3),
            UsualTag = (ulong)(lexicon.TagOf(hash) + 1),
            IsCapitalized = char.IsUpper(word[0]),
        };
    }

    private static ulong Suffix(ReadOnlySpan<char> word, int length) =>
        FeatureHash.Of(word[Math.Max(0, word.Length - length)..]);

    private static ulong Prefix(ReadOnlySpan<char> word, int length) => FeatureHash.Of(word[..Math.Min(word.Length, length)]);

    private static TaggedWordForms Boundary(ulong value) => new()
    {
        Raw = value,
        Normal = value,
        Shape = value,
        Suffix1 = value,
        Suffix2 = value,
        Suffix3 = value,
        Suffix4 = value,
        Prefix1 = value,
        Prefix2 = value,
        Prefix3 = value,
    };
}

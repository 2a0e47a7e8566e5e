using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Linguistics.Tagging;

/// <summary>A class of the tagger: a universal part of speech and the Penn Treebank tag that goes with it, written "NOUN|NNS".</summary>
internal readonly record struct TagClass(PartOfSpeech PartOfSpeech, string Tag)
{
    public override string ToString() => $"{PartOfSpeech.ToString().ToUpperInvariant()}|{Tag}";

    /// <exception cref="FormatException">It is not written so.</exception>
    public static TagClass Parse(string name)
    {
        var bar = name.IndexOf('|', StringComparison.Ordinal);
        return bar > 0 && Enum.TryParse<PartOfSpeech>(name[..bar], ignoreCase: true, out var part)
            ? new TagClass(part, name[(bar + 1)..])
            : throw new FormatException($"'{name}' is no part of speech and tag such as NOUN|NNS.");
    }
}

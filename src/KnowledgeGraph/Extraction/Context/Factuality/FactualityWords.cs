namespace KnowledgeGraph.Extraction.Context.Factuality;

/// <summary>What a word does to the clause or noun it governs or modifies.</summary>
internal enum FactualityEffect
{
    None,
    Planned,
    Possible,
    Negated,
    Denied,
}

/// <summary>The word lists of factuality.</summary>
internal sealed class FactualityWords
{
    private readonly Dictionary<string, (FactualityEffect Effect, bool WithFinite)> _governors;
    private readonly Dictionary<string, FactualityEffect> _adverbs;
    private readonly Dictionary<string, FactualityEffect> _nounModifiers;

    private readonly IReadOnlySet<string> _factive = WordList.Set("factive");

    private FactualityWords()
    {
        _governors = WordList.Table("factuality")
            .ToDictionary(row => row[1], row => (Parse(row[0]), row.Length > 2), StringComparer.Ordinal);
        _adverbs = WordList.Table("adverbs").ToDictionary(row => row[1], row => Parse(row[0]), StringComparer.Ordinal);
        _nounModifiers = WordList.Table("noun-modifiers").ToDictionary(row => row[1], row => Parse(row[0]), StringComparer.Ordinal);
    }

    public static FactualityWords Load() => new();

    /// <param name="lemma">Lower case, with a particle if any.</param>
    /// <param name="isFinite">Whether what it governs is a finite clause ("hopes that …") rather than an infinitive or gerund.</param>
    public FactualityEffect OfGovernor(string lemma, bool isFinite) =>
        _governors.TryGetValue(lemma, out var entry) && (!isFinite || entry.WithFinite) ? entry.Effect : FactualityEffect.None;

    /// <summary>Whether what the word governs is so even where the word is negated: "not surprising that …".</summary>
    public bool IsFactive(string lemma) => _factive.Contains(lemma);

    public FactualityEffect OfAdverb(string word) => _adverbs.GetValueOrDefault(word);

    public FactualityEffect OfNounModifier(string word) => _nounModifiers.GetValueOrDefault(word);

    private static FactualityEffect Parse(string name) => Enum.Parse<FactualityEffect>(name, ignoreCase: true);
}

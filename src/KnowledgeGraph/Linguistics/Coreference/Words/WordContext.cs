using System.Collections.Frozen;
using KnowledgeGraph.Documents;
using KnowledgeGraph.Linguistics.Names;

namespace KnowledgeGraph.Linguistics.Coreference.Words;

/// <summary>The referring words of a document with what is known of each from the text around it and from links that are certain.</summary>
internal sealed class WordContext
{
    private readonly CoreferenceState _state;
    private readonly int[] _paragraphs;
    private readonly int[] _quotations;
    private readonly bool[] _speaks;
    private readonly ILookup<int, int> _bySure;

    /// <param name="state">The document with the links that are certain.</param>
    /// <param name="words">Its referring words.</param>
    /// <param name="speechVerbs">Forms of verbs of speech.</param>
    public WordContext(CoreferenceState state, IReadOnlyList<ReferringWord> words, FrozenSet<string> speechVerbs)
    {
        (_state, Words) = (state, words);
        var quotations = new Quotations(state.Document);
        var paragraphs = Paragraphs.Of(state.Document);
        _paragraphs = [.. words.Select(word => paragraphs[word.Sentence])];
        _quotations = [.. words.Select(word => quotations.Around(word.Place)?.Start ?? -1)];
        _speaks = [.. words.Select(word => Speaks(word, speechVerbs))];
        _bySure = words.ToLookup(SureChainOf, word => word.Index);
        Speakers = new Speakers(this, state.Document, quotations);
    }

    public IReadOnlyList<ReferringWord> Words { get; }

    public CoreferenceState State => _state;

    public Speakers Speakers { get; }

    public IReadOnlyList<Token> TokensOf(ReferringWord word) => _state.Document.Sentences[word.Sentence].Tokens;

    public Token HeadOf(ReferringWord word) => TokensOf(word)[word.Token];

    public int ParagraphOf(ReferringWord word) => _paragraphs[word.Index];

    /// <summary>Where the quotation that holds the word begins; -1 outside of quotations.</summary>
    public int QuotationOf(ReferringWord word) => _quotations[word.Index];

    /// <summary>Whether it is the subject of a verb of speech, outside of quotations.</summary>
    public bool IsSpeaker(ReferringWord word) => _speaks[word.Index] && _quotations[word.Index] < 0;

    /// <summary>Whether both are linked by what is certain.</summary>
    public bool AreSure(ReferringWord a, ReferringWord b) => SureChainOf(a) == SureChainOf(b);

    /// <summary>Whether what is certain links it to a word before it.</summary>
    public bool IsSettled(ReferringWord word) => _bySure[SureChainOf(word)].First() != word.Index;

    /// <summary>How many words of the chain that is certain stand before a place; the word itself is one of them.</summary>
    public int CountBefore(ReferringWord word, int index) => _bySure[SureChainOf(word)].Count(other => other < index);

    /// <summary>Whether no word of the chain stands between a word and a place.</summary>
    public bool IsLatest(ReferringWord word, int index) => !_bySure[SureChainOf(word)].Any(other => other > word.Index && other < index);

    public Gender GenderOf(ReferringWord word) => word.Mention is { } mention ? _state.GenderOf(mention) : word.Gender;

    public EntityKind? KindOf(ReferringWord word) => word.Mention is { IsPronoun: false } mention ? _state.KindOf(mention) : word.Kind;

    public bool HasName(ReferringWord word) => word.Mention is { } mention && _state.HasName(mention);

    /// <summary>The names of the chain that is certain, as words in lower case.</summary>
    public IEnumerable<IReadOnlyList<string>> NamesOf(ReferringWord word) =>
        _bySure[SureChainOf(word)].Select(index => Words[index]).Where(other => other.Class.IsName()).Select(other => other.Words);

    /// <summary>The first mention of the chain; words that are no mentions are below 0, each its own.</summary>
    private int SureChainOf(ReferringWord word) => word.Mention is { } mention ? _state.Links.ChainOf(mention.Index) : -1 - word.Index;

    private bool Speaks(ReferringWord word, FrozenSet<string> speechVerbs)
    {
        var head = HeadOf(word);
        return head.Relation == "nsubj" && head.Head >= 0 && speechVerbs.Contains(TokensOf(word)[head.Head].Text.ToLowerInvariant());
    }
}

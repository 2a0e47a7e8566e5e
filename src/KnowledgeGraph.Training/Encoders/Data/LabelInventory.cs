using KnowledgeGraph.Documents;
using KnowledgeGraph.Training.Corpora;

namespace KnowledgeGraph.Training.Encoders.Data;

/// <summary>The labels of tags and trees, each list in the order of the model's outputs.</summary>
internal sealed class LabelInventory
{
    private readonly Dictionary<string, int> _xpos;
    private readonly Dictionary<string, int> _relations;

    public LabelInventory(IReadOnlyList<string> xpos, IReadOnlyList<string> relations)
    {
        (Xpos, Relations) = (xpos, relations);
        _xpos = xpos.Index().ToDictionary(label => label.Item, label => label.Index, StringComparer.Ordinal);
        _relations = relations.Index().ToDictionary(label => label.Item, label => label.Index, StringComparer.Ordinal);
    }

    public static IReadOnlyList<string> Upos { get; } = [.. Enum.GetNames<PartOfSpeech>().Select(name => name.ToUpperInvariant())];

    public IReadOnlyList<string> Xpos { get; }

    public IReadOnlyList<string> Relations { get; }

    /// <summary>All labels of trees made by hand, in ordinal order.</summary>
    public static LabelInventory Of(IEnumerable<ConlluSentence> gold)
    {
        var tokens = gold.SelectMany(sentence => sentence.Tokens).ToList();
        return new LabelInventory(Sorted(tokens.Select(token => token.Xpos)), Sorted(tokens.Select(token => token.UniversalRelation)));
    }

    /// <summary>The sentence with its labels as places in the lists; null where one of them is unknown.</summary>
    public AnnotatedSentence? Annotate(ConlluSentence sentence, uint[]? names)
    {
        int[] upos = [.. sentence.Tokens.Select(token => Enum.TryParse<PartOfSpeech>(token.Upos, ignoreCase: true, out var part) ? (int)part : -1)];
        int[] xpos = [.. sentence.Tokens.Select(token => _xpos.GetValueOrDefault(token.Xpos, -1))];
        int[] relations = [.. sentence.Tokens.Select(token => _relations.GetValueOrDefault(token.UniversalRelation, -1))];
        return upos.Concat(xpos).Concat(relations).Contains(-1) ? null : new AnnotatedSentence([.. sentence.Tokens.Select(token => token.Form)])
        {
            Upos = upos,
            Xpos = xpos,
            Heads = [.. sentence.Tokens.Select(token => token.Head)],
            Relations = relations,
            Names = names,
        };
    }

    private static List<string> Sorted(IEnumerable<string> labels) =>
        [.. labels.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}

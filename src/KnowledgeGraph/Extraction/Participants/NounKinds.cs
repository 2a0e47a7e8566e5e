using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Trees;
using KnowledgeGraph.Linguistics.Names;

namespace KnowledgeGraph.Extraction.Participants;

/// <summary>What kind of thing a common noun stands for.</summary>
internal sealed class NounKinds
{
    private static readonly string[] s_agentEndings = ["er", "or", "ist", "ian", "man", "woman", "people", "men", "women"];

    private readonly NominalLexicon _nominals = NominalLexicon.Embedded();
    private readonly Dictionary<string, EntityKind> _kinds = new(StringComparer.Ordinal);
    private readonly IReadOnlySet<string> _vague = WordList.Set("vague-nouns");
    private readonly IReadOnlySet<string> _quantities = WordList.Set("quantity-nouns");

    public NounKinds()
    {
        Add(EntityKind.Person, "person-nouns", "roles", "offices");
        Add(EntityKind.Organization, "organization-nouns");
        Add(EntityKind.Place, "place-nouns");
        Add(EntityKind.Work, "work-nouns");
        Add(EntityKind.Product, "product-nouns");
        Add(EntityKind.Event, "event-nouns");
        Add(EntityKind.Concept, "concept-nouns");
    }

    /// <summary>Null for a noun that is known for none.</summary>
    public EntityKind? Of(SentenceTree tree, int noun)
    {
        var lemma = tree.Lemma(noun);
        return _kinds.TryGetValue(lemma, out var kind) ? kind
            : _nominals.Of(lemma) is { } nominal ? nominal.Kind
            : tree[noun].PartOfSpeech == PartOfSpeech.Noun && lemma.Length > 5 && s_agentEndings.Any(ending => lemma.EndsWith(ending, StringComparison.Ordinal)) && !_vague.Contains(lemma) ? EntityKind.Person
            : null;
    }

    /// <summary>"thing", "way", "year": it stands for nothing that a claim could be about.</summary>
    public bool IsVague(string lemma) => _vague.Contains(lemma);

    /// <summary>"a number of", "dozens of": the noun behind it is what is meant.</summary>
    public bool IsQuantity(string lemma) => _quantities.Contains(lemma);

    private void Add(EntityKind kind, params ReadOnlySpan<string> lists)
    {
        foreach (var list in lists)
        {
            foreach (var noun in WordList.Set(list))
            {
                _kinds.TryAdd(noun, kind);
            }
        }
    }
}

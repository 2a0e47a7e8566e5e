using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Trees;

namespace KnowledgeGraph.Extraction.Participants;

/// <summary>Finds the entity that the phrase headed by a token stands for, through mentions, chains and appositions.</summary>
internal sealed class ParticipantFinder
{
    private static readonly string[] _agentEndings = ["er", "or", "ist", "ian", "man", "woman"];

    private readonly Dictionary<int, Entity> _entityOfMention = [];
    private readonly ILookup<int, Mention> _mentionsOfSentence;
    private readonly IReadOnlySet<string> _organizationNouns = WordList.Set("organization-nouns");
    private readonly IReadOnlySet<string> _placeNouns = WordList.Set("place-nouns");
    private readonly HashSet<string> _personNouns = [.. WordList.Set("person-nouns"), .. WordList.Set("roles"), .. WordList.Set("offices")];

    public ParticipantFinder(Document document)
    {
        foreach (var resolved in document.Entities)
        {
            foreach (var mention in resolved.Mentions)
            {
                _entityOfMention.TryAdd(mention, resolved.Entity);
            }
        }

        _mentionsOfSentence = document.Mentions.ToLookup(mention => mention.Sentence);
    }

    /// <summary>The names of a sentence that stand for an entity, in text order.</summary>
    public IEnumerable<Participant> Names(SentenceTree tree) => _mentionsOfSentence[tree.Sentence.Index]
        .Where(mention => mention.Type == MentionType.Name)
        .Select(Of)
        .OfType<Participant>();

    /// <summary>The words of a sentence that stand for an entity, names and others, in text order.</summary>
    public IEnumerable<Participant> All(SentenceTree tree) => _mentionsOfSentence[tree.Sentence.Index].Select(Of).OfType<Participant>();

    /// <returns>Null when the phrase stands for no entity.</returns>
    public Participant? Find(SentenceTree tree, int token) =>
        Mentioned(tree, token) ?? Renamed(tree, token) ?? Behind(tree, token);

    /// <summary>The participant of the mention that the token heads, or of the name it belongs to.</summary>
    private Participant? Mentioned(SentenceTree tree, int token) => _mentionsOfSentence[tree.Sentence.Index]
        .Where(mention => mention.FirstToken <= token && token < mention.EndToken && (mention.HeadToken == token || IsHeadOfName(tree, mention, token)))
        .OrderBy(mention => mention.Type)
        .ThenByDescending(mention => mention.EndToken - mention.FirstToken)
        .Select(Of)
        .FirstOrDefault(participant => participant is not null);

    private static bool IsHeadOfName(SentenceTree tree, Mention mention, int token) =>
        mention.Type == MentionType.Name && tree.Head(token) is var head && (head < mention.FirstToken || head >= mention.EndToken);

    private Participant? Of(Mention mention) => _entityOfMention.TryGetValue(mention.Index, out var entity)
        ? new Participant(entity, mention.Span, mention.Type, mention.FirstToken, mention.EndToken)
        : null;

    /// <summary>"Sutskever's new company, SSI", "AMI Labs, the company …", "AMI Labs is a company …": the other side of an apposition or copula.</summary>
    private Participant? Renamed(SentenceTree tree, int token)
    {
        foreach (var child in tree.Children(token))
        {
            var isName = tree.Is(child, "appos") || (child > token && tree.Is(child, "flat", "compound"));
            if (isName && Mentioned(tree, child) is { Type: MentionType.Name } renamed && (Fits(tree, token, renamed) || (renamed.FirstToken == token + 1 && !HasKind(tree, token))))
            {
                return renamed;
            }
        }

        // "the town of Ridge"
        if (_placeNouns.Contains(tree.Lemma(token)) && tree.Children(token, "nmod").FirstOrDefault(child => child > token && tree.Preposition(child) == "of", -1) is >= 0 and var of
            && Mentioned(tree, of) is { Type: MentionType.Name, Kind: EntityKind.Place } place && place.FirstToken == token + 2)
        {
            return place;
        }

        if (tree.HasChild(token, "cop") && tree[token].PartOfSpeech == PartOfSpeech.Noun && tree.Child(token, "nsubj") is >= 0 and var subject)
        {
            return Mentioned(tree, subject);
        }

        return tree.Is(token, "appos") && Mentioned(tree, tree.Head(token)) is { } named && Fits(tree, token, named) ? named : null;
    }

    /// <summary>"Acme, the company that …" where the tree does not show the apposition: a noun for organizations with an article behind a name of one.</summary>
    private Participant? Behind(SentenceTree tree, int token) => _organizationNouns.Contains(tree.Lemma(token)) && tree.HasChild(token, "det") ? BeforeComma(tree, token) : null;

    /// <summary>
    /// Who a noun beside a name is: the one the tree says, unless that is of another kind than the noun and a name of its kind stands right
    /// before the comma: "Roe of Acme, a London-based firm".
    /// </summary>
    public Participant? Apposed(SentenceTree tree, int noun)
    {
        var named = tree.Head(noun) < 0 ? null : Find(tree, tree.Head(noun));
        var nearest = BeforeComma(tree, noun);
        if (nearest is not null && tree.Conjuncts(tree.Head(noun)).Any(other => nearest.FirstToken <= other && other < nearest.EndToken))
        {
            return nearest;
        }

        return named is not null && Fits(tree, noun, named) ? named : nearest ?? named;
    }

    /// <summary>A name of the noun's kind right before the comma in front of the noun's phrase.</summary>
    private Participant? BeforeComma(SentenceTree tree, int noun)
    {
        var first = noun;
        while (first > 0 && tree[first - 1].Text is not ("," or "(") && tree.Dominates(noun, first - 1))
        {
            first--;
        }

        return first < 2 || tree[first - 1].Text is not ("," or "(") ? null
            : Names(tree).FirstOrDefault(name => name.EndToken == first - 1 && name.Kind is EntityKind.Organization or EntityKind.Person or EntityKind.Place && Fits(tree, noun, name));
    }

    /// <summary>"footballer", "violinist", "statesman".</summary>
    public static bool IsAgentNoun(SentenceTree tree, int token) =>
        tree[token].PartOfSpeech == PartOfSpeech.Noun && _agentEndings.Any(ending => tree.Lemma(token).EndsWith(ending, StringComparison.Ordinal));

    /// <summary>Whether a noun is known for any kind: "carrier" is not, and takes that of the name right behind it.</summary>
    private bool HasKind(SentenceTree tree, int token) => tree.Lemma(token) is var lemma
        && (_organizationNouns.Contains(lemma) || _personNouns.Contains(lemma) || _placeNouns.Contains(lemma) || tree[token].PartOfSpeech != PartOfSpeech.Noun);

    /// <summary>A noun renames a thing of its own kind only.</summary>
    private bool Fits(SentenceTree tree, int token, Participant participant) => participant.Kind switch
    {
        EntityKind.Organization => _organizationNouns.Contains(tree.Lemma(token)),
        EntityKind.Person => _personNouns.Contains(tree.Lemma(token)) || IsAgentNoun(tree, token),
        EntityKind.Place => _placeNouns.Contains(tree.Lemma(token)),
        _ => tree[token].PartOfSpeech == PartOfSpeech.Noun,
    };
}

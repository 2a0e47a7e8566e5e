using KnowledgeGraph.Documents;
using KnowledgeGraph.Linguistics.Names;

namespace KnowledgeGraph.Linguistics.Coreference;

/// <summary>What the sieves work on: the mentions of a document and the links found so far.</summary>
internal sealed class CoreferenceState(Document document, IReadOnlyList<MentionView> mentions)
{
    private readonly ILookup<int, MentionView> _bySentence = mentions.ToLookup(mention => mention.Mention.Sentence);

    public Document Document => document;

    public IReadOnlyList<MentionView> Mentions => mentions;

    public Links Links { get; } = new(mentions.Count);

    /// <summary>The mentions of a sentence, in order.</summary>
    public IEnumerable<MentionView> In(int sentence) => _bySentence[sentence];

    /// <summary>The mentions of some sentences, in order.</summary>
    public IEnumerable<MentionView> Between(int firstSentence, int lastSentence) =>
        Enumerable.Range(firstSentence, lastSentence - firstSentence + 1).SelectMany(In);

    public IEnumerable<MentionView> Names => mentions.Where(mention => mention.IsName);

    /// <summary>The mentions of the chain that holds this one, in order.</summary>
    public IEnumerable<MentionView> Chain(MentionView mention) => Links.Members(mention.Index).Select(index => mentions[index]);

    /// <summary>The gender the chain shows, unknown where its mentions disagree.</summary>
    public Gender GenderOf(MentionView mention)
    {
        var gender = Gender.Unknown;
        foreach (var shown in Chain(mention).Select(member => member.Gender).Where(shown => shown != Gender.Unknown))
        {
            if (gender != Gender.Unknown && gender != shown)
            {
                return Gender.Unknown;
            }

            gender = shown;
        }

        return gender;
    }

    /// <summary>The kind the chain's names show, or else its first description; null for pronouns alone.</summary>
    public EntityKind? KindOf(MentionView mention)
    {
        var chain = Chain(mention).ToList();
        return (chain.Find(member => member.IsName) ?? chain.Find(member => member.IsNominal))?.Kind;
    }

    public bool HasName(MentionView mention) => Chain(mention).Any(member => member.IsName);

    /// <summary>Joins two chains unless both have names and <paramref name="byName"/> does not say that these are the same.</summary>
    public bool Join(MentionView a, MentionView b, bool byName = false)
    {
        if (Links.AreLinked(a.Index, b.Index) || (!byName && HasName(a) && HasName(b)) || !GendersFit(GenderOf(a), GenderOf(b)))
        {
            return false;
        }

        Links.Join(a.Index, b.Index);
        return true;
    }

    /// <summary>The smallest mention headed by a token, names before descriptions; null when there is none.</summary>
    public MentionView? HeadedBy(int sentence, int token) => In(sentence)
        .Where(mention => mention.Mention.HeadToken == token)
        .OrderBy(mention => mention.Mention.Type).ThenBy(mention => mention.Mention.Span.Length).FirstOrDefault();

    public static bool GendersFit(Gender a, Gender b) => a == b || a == Gender.Unknown || b == Gender.Unknown;
}

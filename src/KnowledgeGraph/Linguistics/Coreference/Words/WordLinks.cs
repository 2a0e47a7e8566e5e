using KnowledgeGraph.Linguistics.Names;

namespace KnowledgeGraph.Linguistics.Coreference.Words;

/// <summary>Which referring words stand for one thing: at first those whose link is certain.</summary>
internal sealed class WordLinks
{
    private readonly WordContext _context;
    private readonly Links _links;

    public WordLinks(WordContext context)
    {
        (_context, _links) = (context, new Links(context.Words.Count));
        var first = new Dictionary<int, int>();
        foreach (var word in context.Words.Where(word => word.Mention is not null))
        {
            var chain = context.State.Links.ChainOf(word.Mention!.Index);
            if (!first.TryAdd(chain, word.Index))
            {
                _links.Join(first[chain], word.Index);
            }
        }
    }

    /// <summary>The words that stand for what each one stands for, by first word.</summary>
    public IEnumerable<IReadOnlyList<ReferringWord>> All() =>
        _links.All().Select(members => (IReadOnlyList<ReferringWord>)[.. members.Select(index => _context.Words[index])]);

    public IEnumerable<ReferringWord> Chain(ReferringWord word) => _links.Members(word.Index).Select(index => _context.Words[index]);

    /// <summary>Whether a name is among what the word is linked to.</summary>
    public bool IsNamed(ReferringWord word) => Chain(word).Any(member => member.Class.IsName());

    /// <summary>Joins two chains unless both have names, or their words exclude each other.</summary>
    public bool Join(ReferringWord a, ReferringWord b)
    {
        if (_links.AreLinked(a.Index, b.Index))
        {
            return true;
        }

        var (one, other) = (Chain(a).ToList(), Chain(b).ToList());
        if ((one.Exists(word => word.Class.IsName()) && other.Exists(word => word.Class.IsName())) || IsWriterNamed(one, other) || IsWriterNamed(other, one) || Exclude(one, other))
        {
            return false;
        }

        _links.Join(a.Index, b.Index);
        return true;
    }

    /// <summary>Who speaks the text itself has no name in it, and is none of those it is about.</summary>
    private bool IsWriterNamed(List<ReferringWord> one, List<ReferringWord> other) =>
        one.Exists(word => word.Class.IsOfSpeech() && _context.QuotationOf(word) < 0) && other.Exists(word => word.Class.IsName() || word.Class.IsNominal());

    private static bool Exclude(List<ReferringWord> one, List<ReferringWord> other) =>
        !CoreferenceState.GendersFit(GenderOf(one), GenderOf(other)) || (IsThing(one) && IsPerson(other)) || (IsPerson(one) && IsThing(other));

    private static Gender GenderOf(List<ReferringWord> chain)
    {
        var pronoun = chain.Find(word => word.Class is WordClass.He or WordClass.She);
        return (pronoun ?? chain.Find(word => word.Gender != Gender.Unknown))?.Gender ?? Gender.Unknown;
    }

    private static bool IsThing(List<ReferringWord> chain) => chain.Exists(word => word.Class is WordClass.It or WordClass.PlaceName);

    private static bool IsPerson(List<ReferringWord> chain) =>
        chain.Exists(word => word.Class is WordClass.He or WordClass.She or WordClass.I or WordClass.PersonName);
}

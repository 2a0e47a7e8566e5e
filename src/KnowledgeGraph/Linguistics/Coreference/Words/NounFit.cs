using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Linguistics.Coreference.Words;

/// <summary>Whether a definite noun can stand for something named; any other word can.</summary>
internal sealed class NounFit
{
    /// <summary>A noun goes back so many sentences for the only thing that it fits.</summary>
    private const int Reach = 3;

    private readonly WordLinks _links;
    private readonly bool _isOpen;
    private readonly int? _only;

    /// <param name="context">The words.</param>
    /// <param name="links">The links so far.</param>
    /// <param name="anaphor">The noun, or another word.</param>
    /// <param name="candidates">What it could take up.</param>
    public NounFit(WordContext context, WordLinks links, ReferringWord anaphor, IEnumerable<ReferringWord> candidates)
    {
        (_links, Anaphor) = (links, anaphor);
        _isOpen = anaphor.Class is WordClass.Definite or WordClass.Demonstrative && !SaysWhich(context.TokensOf(anaphor), anaphor);
        _only = _isOpen ? OnlyChain([.. candidates.Where(other => other.Sentence >= anaphor.Sentence - Reach && links.IsNamed(other) && With(other))]) : null;
    }

    public ReferringWord Anaphor { get; }

    /// <summary>Whether this is the only thing that the noun fits in the nearest sentence that has any.</summary>
    public bool IsOnlyOne(ReferringWord named) => _only == _links.Chain(named).First().Index;

    /// <summary>
    /// The thing is a person or an organisation as the noun is, has the noun in its name, or was called so before; and the noun does
    /// not itself say which one is meant. That both are places or products tells too little: "the nation" is no state.
    /// </summary>
    public bool With(ReferringWord named)
    {
        if (!Anaphor.Class.IsNominal())
        {
            return true;
        }

        var chain = _links.Chain(named).ToList();
        return _isOpen && (chain.Exists(word => word.Class.IsName() && ((word.Kind == Anaphor.Kind && word.Kind is EntityKind.Person or EntityKind.Organization) || word.Words.Contains(Anaphor.Noun, StringComparer.Ordinal)))
            || chain.Exists(word => word.Class.IsNominal() && word.Noun == Anaphor.Noun));
    }

    private int? OnlyChain(List<ReferringWord> fitting)
    {
        var nearest = fitting.Count == 0 ? 0 : fitting.Max(other => other.Sentence);
        var chains = fitting.Where(other => other.Sentence == nearest).Select(other => _links.Chain(other).First().Index).Distinct().ToList();
        return chains.Count == 1 ? chains[0] : null;
    }

    /// <summary>"the president of France", "the company that Ann founded", "the former German chancellor"; and so does "his boss".</summary>
    private static bool SaysWhich(IReadOnlyList<Token> tokens, ReferringWord noun)
    {
        var isDefined = tokens.Any(token => token.Head == noun.Token && token.Index > noun.Token && token.Relation.Split(':')[0] is "nmod" or "acl" or "appos");
        var isPlaced = noun.Token + 2 < tokens.Count && tokens[noun.Token + 1].Text is "at" or "of" && tokens[noun.Token + 2].Tag.StartsWith("NNP", StringComparison.Ordinal);
        return isDefined || isPlaced || (noun.Words.Count > 2 && !noun.Words.Contains("year", StringComparer.Ordinal));
    }
}

using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Linguistics.Coreference.Words;

/// <summary>Whether a definite noun can stand for something named; any other word can.</summary>
internal sealed class NounFit
{
    /// <summary>Names so many sentences back count as rivals.</summary>
    private const int Reach = 3;

    private readonly WordLinks _links;
    private readonly bool _isOpen;

    /// <param name="context">The words.</param>
    /// <param name="links">The links so far.</param>
    /// <param name="anaphor">The noun, or another word.</param>
    /// <param name="candidates">What it could take up.</param>
    public NounFit(WordContext context, WordLinks links, ReferringWord anaphor, IEnumerable<ReferringWord> candidates)
    {
        (_links, Anaphor) = (links, anaphor);
        _isOpen = !anaphor.Class.IsNominal() || !SaysWhich(context.TokensOf(anaphor), anaphor);
        IsOnlyOne = anaphor.Class.IsNominal() && _isOpen && candidates
            .Where(other => other.Sentence >= anaphor.Sentence - Reach && links.IsNamed(other) && With(other))
            .Select(other => links.Chain(other).First().Index).Distinct().Count() == 1;
    }

    public ReferringWord Anaphor { get; }

    /// <summary>Whether it is a noun that a single thing named nearby fits.</summary>
    public bool IsOnlyOne { get; }

    /// <summary>The thing is of the noun's kind, has the noun in its name, or was called so before; and the noun does not itself say which one is meant.</summary>
    public bool With(ReferringWord named)
    {
        if (!Anaphor.Class.IsNominal())
        {
            return true;
        }

        var chain = _links.Chain(named).ToList();
        return _isOpen && (chain.Exists(word => word.Class.IsName() && (word.Kind == Anaphor.Kind || word.Words.Contains(Anaphor.Noun, StringComparer.Ordinal)))
            || chain.Exists(word => word.Class.IsNominal() && word.Noun == Anaphor.Noun));
    }

    /// <summary>"the president of France", "the company that Ann founded", "the former German chancellor".</summary>
    private static bool SaysWhich(IReadOnlyList<Token> tokens, ReferringWord noun)
    {
        var isDefined = tokens.Any(token => token.Head == noun.Token && token.Index > noun.Token && token.Relation.Split(':')[0] is "nmod" or "acl" or "appos");
        var isPlaced = noun.Token + 2 < tokens.Count && tokens[noun.Token + 1].Text is "at" or "of" && tokens[noun.Token + 2].Tag.StartsWith("NNP", StringComparison.Ordinal);
        return isDefined || isPlaced || (noun.Words.Count > 2 && !noun.Words.Contains("year", StringComparer.Ordinal));
    }
}

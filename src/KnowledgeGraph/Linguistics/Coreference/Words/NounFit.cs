using System.Collections.Frozen;
using KnowledgeGraph.Documents;
using KnowledgeGraph.Linguistics.Names;

namespace KnowledgeGraph.Linguistics.Coreference.Words;

/// <summary>Whether a definite noun can stand for something named; any other word can.</summary>
internal sealed class NounFit
{
    /// <summary>A noun goes back so many sentences for the only thing that it fits.</summary>
    private const int Reach = 3;

    private static readonly FrozenDictionary<string, EntityKind> s_general = WordLists.Sections("general-nouns")
        .SelectMany(section => section.Words.Select(word => (word, Kind: Enum.Parse<EntityKind>(section.Section.Split(' ')[0], ignoreCase: true))))
        .ToFrozenDictionary(pair => pair.word, pair => pair.Kind, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string[]> s_names = WordLists.Lines("organization-names")
        .Select(line => line.Split(' ')).ToFrozenDictionary(words => words[0], words => words[1..], StringComparer.Ordinal);

    private readonly WordContext _context;
    private readonly WordLinks _links;
    private readonly bool _isOpen;
    private readonly int? _only;

    /// <param name="context">The words.</param>
    /// <param name="links">The links so far.</param>
    /// <param name="anaphor">The noun, or another word.</param>
    /// <param name="candidates">What it could take up.</param>
    public NounFit(WordContext context, WordLinks links, ReferringWord anaphor, IEnumerable<ReferringWord> candidates)
    {
        (_context, _links, Anaphor) = (context, links, anaphor);
        _isOpen = anaphor.Class is WordClass.Definite or WordClass.Demonstrative && !SaysWhich(context.TokensOf(anaphor), anaphor);
        _only = _isOpen ? OnlyChain([.. candidates.Where(other => other.Sentence >= anaphor.Sentence - Reach && links.IsNamed(other) && With(other))]) : null;
    }

    public ReferringWord Anaphor { get; }

    /// <summary>Whether this is the only thing that the noun fits in the nearest sentence that has any.</summary>
    public bool IsOnlyOne(ReferringWord named) => _only == _links.Chain(named).First().Index;

    /// <summary>
    /// The noun is so general that it fits any person or organisation as the thing is one, or the thing has it in its name or title, or was
    /// called so before; and the noun does not itself say which one is meant. That both are persons tells too little: "the abbot" is
    /// nobody known as anything else. Whatever pronoun a noun already hangs together with is as choosy as the noun.
    /// </summary>
    public bool With(ReferringWord named)
    {
        var chain = _links.Chain(named).ToList();
        return !Anaphor.Class.IsNominal() ? _links.Chain(Anaphor).Where(word => word.Class.IsNominal()).All(word => Describes(word, chain))
            : _isOpen && Describes(Anaphor, chain);
    }

    private bool Describes(ReferringWord noun, List<ReferringWord> chain) => chain.Exists(word => word.Class.IsName()
        ? (word.Kind == EntityKind.Organization && s_names.TryGetValue(noun.Noun, out var parts) && word.Words.Any(part => parts.Contains(part, StringComparer.Ordinal)))
            || (word.Kind == noun.Kind && s_general.TryGetValue(noun.Noun, out var kind) && kind == word.Kind) || IsInName(noun.Noun, word)
        : word.Class.IsNominal() && word.Noun == noun.Noun);

    /// <summary>"the council" and "Harbour Council", "the senator" and "Sen. Roe", "the actor" and "actor Ann Roe".</summary>
    private bool IsInName(string noun, ReferringWord name)
    {
        var titles = _context.TokensOf(name).Where(token => token.Index < name.Token && token.Index >= name.First - 3 && token.Head == name.Token);
        return name.Words.Concat(titles.Select(token => token.Text.ToLowerInvariant()))
            .Any(word => word == noun || (word.Length > 3 && word[^1] == '.' && noun.StartsWith(word[..^1], StringComparison.Ordinal)));
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
        // "the company, which ...": what follows a comma tells more of what is known already.
        var isAside = noun.Token + 1 < tokens.Count && tokens[noun.Token + 1].Text == ",";
        var isDefined = !isAside && tokens.Any(token => token.Head == noun.Token && token.Index > noun.Token && token.Relation.Split(':')[0] is "nmod" or "acl" or "appos");
        var isPlaced = noun.Token + 2 < tokens.Count && tokens[noun.Token + 1].Text is "at" or "of" && tokens[noun.Token + 2].Tag.StartsWith("NNP", StringComparison.Ordinal);
        return isDefined || isPlaced || (noun.Words.Count > 2 && !noun.Words.Contains("year", StringComparer.Ordinal));
    }
}

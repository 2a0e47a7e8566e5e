using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Extraction.Trees;

/// <summary>
/// A sentence read as a dependency tree. Relations are compared by their universal part, because English subtypes
/// are not reliable in parser output; what a subtype would say is read from tags and case markers instead.
/// </summary>
internal sealed class SentenceTree
{
    private readonly int[][] _children;
    private readonly string[] _lemmas;
    private readonly string[] _relations;

    public SentenceTree(Sentence sentence)
    {
        Sentence = sentence;
        var tokens = sentence.Tokens;
        var children = new List<int>[tokens.Count];
        for (var i = 0; i < tokens.Count; i++)
        {
            children[i] = [];
        }

        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Head is var head and >= 0 && head < tokens.Count && head != i)
            {
                children[head].Add(i);
            }
        }

        _children = [.. children.Select(list => list.ToArray())];
        _lemmas = [.. tokens.Select(LemmaOf)];
        _relations = [.. tokens.Select(token => UniversalPart(token.Relation))];
    }

    public Sentence Sentence { get; }

    public int Count => Sentence.Tokens.Count;

    public Token this[int index] => Sentence.Tokens[index];

    /// <summary>Lower case; the word itself where there is no lemma.</summary>
    public string Lemma(int index) => _lemmas[index];

    public string Tag(int index) => Sentence.Tokens[index].Tag;

    public int Head(int index) => Sentence.Tokens[index].Head;

    /// <summary>The universal relation of a token to its head, without subtype.</summary>
    public string Relation(int index) => _relations[index];

    public bool Is(int index, params ReadOnlySpan<string> relations) => relations.Contains(_relations[index]);

    /// <summary>In sentence order.</summary>
    public IReadOnlyList<int> Children(int index) => _children[index];

    public IEnumerable<int> Children(int index, string relation) =>
        _children[index].Where(child => _relations[child] == relation);

    /// <summary>The first child with one of the relations, -1 when there is none.</summary>
    public int Child(int index, params ReadOnlySpan<string> relations)
    {
        foreach (var child in _children[index])
        {
            if (relations.Contains(_relations[child]))
            {
                return child;
            }
        }

        return -1;
    }

    public bool HasChild(int index, params ReadOnlySpan<string> relations) => Child(index, relations) >= 0;

    public bool HasChildLemma(int index, string relation, params ReadOnlySpan<string> lemmas)
    {
        foreach (var child in _children[index])
        {
            if (_relations[child] == relation && lemmas.Contains(_lemmas[child]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The token and all below it, ascending; children for which <paramref name="keep"/> is false are left out with all below them.</summary>
    public IReadOnlyList<int> Subtree(int index, Func<int, bool>? keep = null)
    {
        var found = new List<int>();
        Collect(index, keep, found, 0);
        found.Sort();
        return found;
    }

    /// <summary>Whether <paramref name="ancestor"/> lies on the way from <paramref name="index"/> to the root; a token dominates itself.</summary>
    public bool Dominates(int ancestor, int index)
    {
        for (var steps = 0; index >= 0 && steps <= Count; steps++, index = Head(index))
        {
            if (index == ancestor)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The token itself and what is coordinated with it, in sentence order; of "A, not B" and "not B but A" only A.</summary>
    public IEnumerable<int> Conjuncts(int index)
    {
        var rest = _children[index].Where(child => _relations[child] == "conj" && !IsContrasted(child)).ToList();
        return rest.Count > 0 && IsNominal(index) && HasChildLemma(rest[0], "cc", "but") && IsContrasted(index) ? rest : rest.Prepend(index);
    }

    /// <summary>A nominal that is named only to be set aside: "not B", "rather than B", "instead of B".</summary>
    public bool IsContrasted(int index) =>
        IsNominal(index) && _children[index].Any(child => child < index && ((Word(child) == "not" && _relations[child] is "advmod" or "cc")
            || (_relations[child] is "cc" or "case" && Children(child, "fixed").Any() && Word(child) is "rather" or "instead")));

    public bool IsVerb(int index) => Tag(index).StartsWith('V') || Sentence.Tokens[index].PartOfSpeech is PartOfSpeech.Verb;

    public bool IsNominal(int index) =>
        Sentence.Tokens[index].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron or PartOfSpeech.Num or PartOfSpeech.Sym;

    /// <summary>The prepositions of a nominal joined by blanks ("because of"), empty when there is none; the possessive mark is none.</summary>
    public string Preposition(int index)
    {
        var words = new List<string>();
        foreach (var child in _children[index])
        {
            if (_relations[child] == "case" && Tag(child) != "POS" && child < index)
            {
                words.Add(Word(child));
                words.AddRange(Children(child, "fixed").Select(Word));
            }
        }

        return string.Join(' ', words);
    }

    public bool IsPossessive(int index) =>
        Relation(index) is "nmod" or "det" or "compound"
        && (Tag(index) is "PRP$" or "WP$" || _children[index].Any(child => Tag(child) == "POS"));

    /// <summary>The word in lower case.</summary>
    public string Word(int index) => Sentence.Tokens[index].Text.ToLowerInvariant();

    /// <summary>The characters from the first to the last of the tokens.</summary>
    public TextSpan Span(IEnumerable<int> tokens)
    {
        var (first, last) = (int.MaxValue, -1);
        foreach (var token in tokens)
        {
            (first, last) = (Math.Min(first, token), Math.Max(last, token));
        }

        return new TextSpan(Sentence.Tokens[first].Span.Start, Sentence.Tokens[last].Span.End);
    }

    private static string LemmaOf(Token token) =>
        (token.Lemma.Length > 0 ? token.Lemma : token.Text).ToLowerInvariant();

    private static string UniversalPart(string relation)
    {
        var colon = relation.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? relation : relation[..colon];
    }

    private void Collect(int index, Func<int, bool>? keep, List<int> found, int depth)
    {
        found.Add(index);
        if (depth > Count)
        {
            return;
        }

        foreach (var child in _children[index])
        {
            if (keep is null || keep(child))
            {
                Collect(child, keep, found, depth + 1);
            }
        }
    }
}

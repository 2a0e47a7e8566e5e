using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Linguistics.Parsing;

/// <summary>
/// Adds the English subtypes that follow from a tree of universal relations: passives and their agents, relative clauses,
/// possessors, particles, titles before names, and phrases without a preposition. The parser learns universal relations
/// only, so that trees with and without subtypes can teach it.
/// </summary>
internal static class RelationSubtypes
{
    private const int Deepest = 4;

    /// <param name="tokens">Words with tags, heads and universal relations.</param>
    /// <returns>The relations with their subtypes.</returns>
    public static string[] Of(IReadOnlyList<Token> tokens)
    {
        var tree = new Tree(tokens);
        var relations = new string[tokens.Count];
        for (var i = 0; i < relations.Length; i++)
        {
            relations[i] = Subtype(tree, i);
        }

        return relations;
    }

    private static string Subtype(Tree tree, int word)
    {
        var token = tree[word];
        return token.Relation switch
        {
            "aux" => IsPassiveAuxiliary(tree, word) ? "aux:pass" : "aux",
            "nsubj" or "csubj" => IsPassive(tree, token.Head) ? token.Relation + ":pass" : token.Relation,
            "obl" => Oblique(tree, word),
            "obj" or "iobj" => HasPreposition(tree, word) ? Oblique(tree, word) : token.Relation,
            "nmod" => NominalModifier(tree, word),
            "acl" => IsRelativeClause(tree, word) ? "acl:relcl" : "acl",
            "advcl" => HasRelativeWord(tree, word, "which") ? "advcl:relcl" : "advcl",
            "compound" => IsParticle(tree, word) ? "compound:prt" : "compound",
            "det" => token.Tag == "PDT" ? "det:predet" : "det",
            "cc" => IsFirstOfPair(tree, word) ? "cc:preconj" : "cc",
            var other => other,
        };
    }

    /// <summary>A form of "be" or "get" is passive when it is the auxiliary nearest to a past participle.</summary>
    private static bool IsPassiveAuxiliary(Tree tree, int word)
    {
        var head = tree[word].Head;
        if (head < word || tree[head].Tag is not ("VBN" or "VBD") || !IsBeOrGet(tree[word].Text))
        {
            return false;
        }

        if (tree.Children(head).Any(child => child > word && child < head && tree[child].Relation == "aux"))
        {
            return false;
        }

        return tree[word].Text is not ("'s" or "’s") || !tree.Children(head).Any(child => tree[child].Relation == "obj");
    }

    private static bool IsBeOrGet(string word) => word.ToLowerInvariant() is
        "be" or "is" or "are" or "was" or "were" or "been" or "being" or "am" or "'s" or "’s" or "'re" or "’re" or "'m" or "’m"
        or "get" or "gets" or "got" or "getting" or "gotten";

    /// <summary>With a passive auxiliary; or a participle with no auxiliary at all, as in headlines.</summary>
    private static bool IsPassive(Tree tree, int verb)
    {
        if (verb < 0)
        {
            return false;
        }

        var auxiliaries = tree.Children(verb).Where(child => tree[child].Relation == "aux").ToList();
        return auxiliaries.Count == 0
            ? tree[verb].Tag == "VBN" && !tree.Children(verb).Any(child => tree[child].Relation == "cop")
            : auxiliaries.Exists(child => IsPassiveAuxiliary(tree, child));
    }

    /// <summary>No object has a preposition; where the parser gives it one, the preposition is the safer reading.</summary>
    private static bool HasPreposition(Tree tree, int word) =>
        tree.Children(word).Any(child => child < word && tree[child].Relation == "case" && tree[child].PartOfSpeech == PartOfSpeech.Adp);

    private static string Oblique(Tree tree, int word)
    {
        var markers = tree.Children(word).Where(child => tree[child].Relation == "case").ToList();
        if (markers.Count == 0)
        {
            return "obl:unmarked";
        }

        var isAgent = tree[markers[0]].Text.Equals("by", StringComparison.OrdinalIgnoreCase)
            && tree[word].Head is var verb && verb < word && IsPassiveOrShared(tree, verb)
            && tree[word].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron && !IsTime(tree[word].Text);
        return isAgent ? "obl:agent" : "obl";
    }

    /// <summary>A participle joined to a passive shares its auxiliary.</summary>
    private static bool IsPassiveOrShared(Tree tree, int verb) =>
        IsPassive(tree, verb) || (tree[verb].Relation == "conj" && tree[verb].Tag is "VBN" or "VBD" && tree[verb].Head >= 0 && IsPassive(tree, tree[verb].Head));

    private static bool IsTime(string word) => word.ToLowerInvariant() is
        "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "saturday" or "sunday" or "january" or "february" or "march"
        or "april" or "may" or "june" or "july" or "august" or "september" or "october" or "november" or "december" or "year"
        or "month" or "week" or "end" or "time" or "deadline" or "date" or "noon" or "midnight" or "tomorrow" or "hand" or "law";

    private static string NominalModifier(Tree tree, int word)
    {
        var token = tree[word];
        if (token.Tag is "PRP$" or "WP$" || tree.Children(word).Any(child => tree[child].Tag == "POS"))
        {
            return "nmod:poss";
        }

        if (tree.Children(word).Any(child => tree[child].Relation == "case"))
        {
            return "nmod";
        }

        return word < token.Head && tree[token.Head].PartOfSpeech == PartOfSpeech.Propn ? "nmod:desc" : "nmod:unmarked";
    }

    /// <summary>With a relative word; or, without one, a finite clause with its own subject and no conjunction.</summary>
    private static bool IsRelativeClause(Tree tree, int word)
    {
        if (word < tree[word].Head)
        {
            return false;
        }

        if (HasRelativeWord(tree, word, null))
        {
            return true;
        }

        var children = tree.Children(word);
        return children.Any(child => tree[child].Relation == "nsubj" && child < word)
            && !children.Any(child => tree[child].Relation == "mark");
    }

    /// <summary>Whether a relative pronoun or adverb stands in the clause before its head, at some depth.</summary>
    private static bool HasRelativeWord(Tree tree, int clause, string? only)
    {
        for (var i = Math.Max(tree[clause].Head + 1, clause - 15); i < clause; i++)
        {
            var token = tree[i];
            var isRelative = token.Tag is "WDT" or "WP" or "WP$" or "WRB" && token.Relation is not ("mark" or "det");
            if (isRelative && (only is null || token.Text.Equals(only, StringComparison.OrdinalIgnoreCase)) && tree.IsBelow(i, clause, Deepest))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsParticle(Tree tree, int word) =>
        tree[word].Head < word && (tree[word].Tag == "RP" || (tree[word].PartOfSpeech == PartOfSpeech.Adp && tree[tree[word].Head].PartOfSpeech == PartOfSpeech.Verb));

    private static bool IsFirstOfPair(Tree tree, int word) =>
        tree[word].Text.ToLowerInvariant() is "both" or "either" or "neither" or "whether"
        && tree.Children(tree[word].Head).Any(child => child > tree[word].Head && tree[child].Relation == "conj");

    private sealed class Tree
    {
        private readonly IReadOnlyList<Token> _tokens;
        private readonly List<int>[] _children;

        public Tree(IReadOnlyList<Token> tokens)
        {
            _tokens = tokens;
            _children = new List<int>[tokens.Count];
            for (var i = 0; i < tokens.Count; i++)
            {
                _children[i] = [];
            }

            foreach (var token in tokens.Where(token => token.Head >= 0))
            {
                _children[token.Head].Add(token.Index);
            }
        }

        public Token this[int word] => _tokens[word];

        public IReadOnlyList<int> Children(int word) => _children[word];

        public bool IsBelow(int word, int ancestor, int steps)
        {
            for (var i = 0; i < steps && word >= 0; i++)
            {
                word = _tokens[word].Head;
                if (word == ancestor)
                {
                    return true;
                }
            }

            return false;
        }
    }
}

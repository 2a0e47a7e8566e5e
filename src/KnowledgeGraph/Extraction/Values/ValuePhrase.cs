using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Participants;
using KnowledgeGraph.Extraction.Predications;
using KnowledgeGraph.Extraction.Trees;

namespace KnowledgeGraph.Extraction.Values;

/// <summary>The words of an argument that is no entity, where they say something by themselves.</summary>
internal sealed class ValuePhrase(NounKinds kinds)
{
    private const int MaxTokens = 25;

    private static readonly string[] s_empty =
        ["this", "that", "these", "those", "it", "them", "him", "her", "us", "me", "you", "one", "ones", "such", "nobody", "nothing", "everyone", "everybody", "someone", "somebody", "anyone", "anybody", "something", "anything", "everything", "what", "who", "which", "whom", "there", "himself", "herself", "itself", "themselves", "each", "other"];

    private readonly IReadOnlySet<string> _loose = WordList.Set("loose-adverbs");
    private readonly IReadOnlySet<string> _open = WordList.Set("open-adjectives");

    /// <param name="sentence">The sentence read.</param>
    /// <param name="head">The head of the argument.</param>
    /// <param name="predicate">The predicate whose argument it is: a clause of the phrase that holds it is left out; -1 for none.</param>
    /// <param name="isPlaced">Whether the clause says which one is meant ("won the match against Spain"), so that a bare definite noun will do.</param>
    /// <returns>Null for pronouns, vague nouns without anything that says which ("the breakdown", "a lot"), and what has no bounds.</returns>
    public ClaimValue? Read(SentenceContext sentence, int head, int predicate = -1, bool isPlaced = false)
    {
        var tree = sentence.Tree;
        var tokens = Bounded(tree, head, predicate);
        if (tokens.Count == 0 || tokens.All(token => IsEmpty(tree, token)) || (s_empty.Contains(tree.Word(head)) && !IsOneOf(tree, head, tokens)) || IsCut(tree, head, tokens) || !(SaysSomething(tree, head, tokens) || (isPlaced && !kinds.IsVague(tree.Lemma(head)))))
        {
            return null;
        }

        var span = tree.Span(tokens);
        return new ClaimValue(ValueReader.Flat(span.Slice(sentence.Document.Text)), span, Owner(sentence, tokens));
    }

    /// <summary>"one of the largest ports".</summary>
    private static bool IsOneOf(SentenceTree tree, int head, List<int> tokens) =>
        tree.Word(head) is "one" or "each" && tree.Children(head, "nmod").Any(child => tree.Preposition(child) == "of" && tokens.Contains(child));

    /// <summary>"how pure", "what role", "much higher than what": half of a question or a comparison; "so strong", "interested" without what follows from or on them.</summary>
    private bool IsCut(SentenceTree tree, int head, List<int> tokens)
    {
        if (tree.Tag(tokens[^1]) is "WP" or "WDT" or "WRB" || tree.Word(tokens[^1]) is "than" or "as" || tokens.Any(token => tree.Head(token) == head && tree.Is(token, "det", "advmod", "amod") && tree.Tag(token) is "WRB" or "WDT" or "WP"))
        {
            return true;
        }

        var isAdjective = tree[head].PartOfSpeech == PartOfSpeech.Adj || tree.IsVerb(head);
        return isAdjective && tokens[^1] == head && (_open.Contains(tree.Word(head)) || tokens.Any(token => tree.Head(token) == head && token < head && tree.Word(token) is "so" or "too" or "as" or "that"));
    }

    /// <summary>The phrase up to the first clause within it, as far as its words stand together.</summary>
    private List<int> Bounded(SentenceTree tree, int head, int predicate)
    {
        var left = tree.Children(head).Where(child => IsLeftOut(tree, head, child, predicate)).SelectMany(child => tree.Subtree(child)).ToHashSet();
        var isAdjective = tree[head].PartOfSpeech == PartOfSpeech.Adj;
        var named = tree.Children(head).Where(child => tree.Is(child, "appos", "flat") && tree[child].PartOfSpeech == PartOfSpeech.Propn && tree.Subtree(child)[0] == head + 1 && tree[head + 1].PartOfSpeech != PartOfSpeech.Punct).SelectMany(child => tree.Subtree(child, part => !tree.Is(part, "acl", "appos", "parataxis", "punct")));
        var tokens = (isAdjective ? tree.Subtree(head, child => !IsAround(tree, head, child)) : ArgumentPhrase.Tokens(tree, head)).Where(token => !left.Contains(token)).Concat(named).Distinct().Order().ToList();
        if (tokens.Count > MaxTokens)
        {
            tokens = [.. tree.Subtree(head, child => !left.Contains(child) && !tree.Is(child, "acl", "advcl", "appos", "parataxis", "conj", "cc") && !(tree.Head(child) == head && tree.Is(child, "case", "cop", "nsubj", "aux", "mark", "punct")))];
        }

        var at = tokens.IndexOf(head);
        var last = at;
        while (last + 1 < tokens.Count && tokens[last + 1] - tokens[last] <= 2)
        {
            last++;
        }

        var first = at;
        while (first > 0 && tokens[first] - tokens[first - 1] <= 2)
        {
            first--;
        }

        var kept = tokens.GetRange(first, last - first + 1);
        if (kept.Count > 1 && IsDenied(tree, head, kept[0]))
        {
            kept.RemoveAt(0);
        }

        while (kept.Count > 0 && IsClosingAlone(tree, kept))
        {
            kept.RemoveAt(kept.Count - 1);
        }

        while (kept.Count > 0 && (tree[kept[^1]].PartOfSpeech is PartOfSpeech.Punct or PartOfSpeech.Cconj or PartOfSpeech.Adp) && tree[kept[^1]].Text is not (")" or "”" or "\"" or "%" or "''"))
        {
            kept.RemoveAt(kept.Count - 1);
        }

        return kept.Count is > 0 and <= MaxTokens ? kept : [];
    }

    /// <summary>"has no choice" is a choice that is denied: the claim is negated, so the value is not.</summary>
    private static bool IsDenied(SentenceTree tree, int head, int first) =>
        tree.Word(first) == "no" && tree.Head(first) == head && (tree.Is(head, "obj", "xcomp") || tree.HasChild(head, "cop") || tree.Preposition(head) is "in" or "at" or "with");

    /// <summary>A closing mark whose opening one stands outside.</summary>
    private static bool IsClosingAlone(SentenceTree tree, List<int> kept) =>
        tree[kept[^1]].Text is "”" or "''" or "’" or ")" && !kept.Exists(token => tree[token].Text is "“" or "``" or "‘" or "(");

    private bool IsLeftOut(SentenceTree tree, int head, int child, int predicate) =>
        (predicate >= 0 && predicate != head && tree.Dominates(child, predicate))
        || (tree.Is(child, "conj") && tree.IsVerb(child) && tree.HasChild(child, "nsubj"))
        || (child < head && tree.Is(child, "advmod") && _loose.Contains(tree.Word(child)) && !(tree.Word(child) == "not" && tree.Is(head, "xcomp")));

    /// <summary>An adjective keeps what it governs ("essential to reaching the mine"), not what stands around it.</summary>
    private static bool IsAround(SentenceTree tree, int head, int child) =>
        tree.Head(child) == head && (child < head && !tree.Is(child, "advmod")) | tree.Is(child, "punct", "conj", "cc", "parataxis", "cop", "nsubj", "aux", "mark", "discourse")
            | (tree.Is(child, "advcl") && !tree.Children(child).Any(mark => tree.Is(mark, "mark", "case") && tree.Word(mark) is "to" or "of" or "for" or "about"));

    private static bool IsEmpty(SentenceTree tree, int token) =>
        tree[token].PartOfSpeech is PartOfSpeech.Pron or PartOfSpeech.Det or PartOfSpeech.Punct or PartOfSpeech.Adp or PartOfSpeech.Cconj;

    /// <summary>A noun with words of its own, a number, a name, or one whose kind is known; "the breakdown" alone points at another sentence.</summary>
    private bool SaysSomething(SentenceTree tree, int head, List<int> tokens)
    {
        var content = tokens.Count(token => !IsEmpty(tree, token) && tree[token].PartOfSpeech != PartOfSpeech.Part);
        if (tree[head].PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Num or PartOfSpeech.Sym))
        {
            return tree[head].PartOfSpeech is PartOfSpeech.Adj or PartOfSpeech.Verb && content > 0;
        }

        var isPointing = tree.Children(head).Any(child => tree.Is(child, "det") && tree.Word(child) is "this" or "that" or "these" or "those" or "such");
        return tree[head].PartOfSpeech == PartOfSpeech.Propn || (kinds.IsVague(tree.Lemma(head)) ? content > 1 && !isPointing
            : isPointing ? content > 1
            : content > 1 || kinds.Of(tree, head) is not null || !tree.Children(head).Any(child => tree.Is(child, "det") && tree.Word(child) == "the"));
    }

    /// <summary>"her efforts to reform the ministry": whose, where the possessor is a pronoun that is resolved.</summary>
    private static IReadOnlyList<KeyValuePair<string, object>> Owner(SentenceContext sentence, List<int> tokens)
    {
        var owner = tokens.Where(token => sentence.Tree.Tag(token) == "PRP$").Select(sentence.Participant).FirstOrDefault(participant => participant is not null);
        return owner is null ? [] : [new("whose", owner.Entity.Name)];
    }
}

using System.Text;
using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Trees;

namespace KnowledgeGraph.Extraction.Predications.Nouns;

/// <summary>The nouns for roles, offices and posts, and how a role is worded as a qualifier: "chief scientist", "CEO".</summary>
internal sealed class RoleWords
{
    private const int MaxField = 5;

    private readonly IReadOnlySet<string> _roles = WordList.Set("roles");
    private readonly IReadOnlySet<string> _offices = WordList.Set("offices");
    private readonly IReadOnlySet<string> _posts = WordList.Set("posts");
    private readonly IReadOnlySet<string> _frames = WordList.Set("frame-words");
    private readonly HashSet<string> _peoples = [.. WordList.Table("peoples").Concat(WordList.Table("party-words")).Select(row => row[0])];
    private readonly Dictionary<string, string> _ofVerbs = WordList.Table("verb-roles").ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
    private readonly Dictionary<string, string> _abbreviations = WordList.Table("title-abbreviations").ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    public bool IsRole(string lemma) => _roles.Contains(lemma);

    public bool IsOffice(string lemma) => _offices.Contains(lemma);

    /// <summary>A role that is a post by itself, not a profession, by its last words: "manager", "chief executive".</summary>
    public bool IsPost(string role)
    {
        for (var start = 0; start >= 0; start = role.IndexOf(' ', start) is >= 0 and var blank ? blank + 1 : -1)
        {
            if (_posts.Contains(role[start..].ToLowerInvariant()))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The lemma of a noun, an abbreviated title written out.</summary>
    public string Lemma(SentenceTree tree, int noun) => _abbreviations.GetValueOrDefault(tree.Word(noun)) ?? tree.Lemma(noun);

    /// <summary>The role that a noun names, with its modifiers and an "of" phrase that names a field: "vice president of engineering".</summary>
    public string Wording(SentenceContext sentence, int first, int noun)
    {
        var tree = sentence.Tree;
        var words = new StringBuilder();
        foreach (var token in Enumerable.Range(first, noun - first + 1).Where(token => !_frames.Contains(tree.Word(token)) && !_peoples.Contains(tree.Word(token)) && !(tree[token].Text == "-" && words.Length == 0))
            .Concat(Field(sentence, noun)))
        {
            var isJoined = words.Length == 0 || tree[token].Text == "-" || words[^1] == '-';
            words.Append(isJoined ? "" : " ").Append(token == noun ? Cased(tree[token].Text, Lemma(tree, token)) : Cased(tree[token].Text, tree.Word(token)));
        }

        return words.ToString();
    }

    /// <summary>The role an "as" phrase or the verb itself gives, null when there is none.</summary>
    public string? OfClause(SentenceContext sentence, Predication predication, string source)
    {
        if (source != "as")
        {
            return _ofVerbs.GetValueOrDefault(predication.Lemma, predication.Lemma);
        }

        var head = predication.Fillers("as").Concat(predication.Fillers("attribute")).FirstOrDefault(-1);
        return head < 0 || !_roles.Contains(predication.Tree.Lemma(head)) ? null : Wording(sentence, FirstModifier(sentence, head), head);
    }

    /// <summary>Where the modifiers of a noun begin that are neither names nor determiners.</summary>
    public static int FirstModifier(SentenceContext sentence, int noun)
    {
        var tree = sentence.Tree;
        var names = sentence.Participants.Names(tree).ToList();
        var first = noun;
        while (first > 0 && noun - first < 5 && IsModifier(tree, first - 1) && !names.Any(name => name.FirstToken < first && first <= name.EndToken))
        {
            first--;
        }

        return tree[first].Text == "-" ? first + 1 : first;
    }

    private static bool IsModifier(SentenceTree tree, int token) =>
        tree[token].PartOfSpeech is PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Num
        || tree.Tag(token) is "HYPH" or "VBG" || tree.Word(token) is "then" or "vice" or "deputy" or "ex" or "co";

    /// <summary>"of cloud", "of global sales": the words of a phrase that names nobody.</summary>
    private static IReadOnlyList<int> Field(SentenceContext sentence, int noun)
    {
        var tree = sentence.Tree;
        var field = tree.Children(noun, "nmod").FirstOrDefault(child => child > noun && tree.Preposition(child) is "of" or "for", -1);
        if (field < 0 || tree[field].PartOfSpeech != PartOfSpeech.Noun || sentence.Participant(field) is not null)
        {
            return [];
        }

        var words = tree.Subtree(field, child => !(tree.Is(child, "nmod", "appos", "acl", "punct", "parataxis") && child > field) && !(tree.Is(child, "cc", "conj") && sentence.Participant(child) is not null));
        var isRun = words.Count <= MaxField && words[^1] - words[0] < words.Count + 1 && words[0] == noun + 1;
        return isRun && !words.Any(token => tree[token].PartOfSpeech == PartOfSpeech.Propn || tree.IsPossessive(token)) ? words : [];
    }

    /// <summary>Abbreviations keep their capitals; words lose them, so that a role has one wording.</summary>
    private static string Cased(string word, string lower) => word.Length > 1 && word.All(letter => !char.IsLower(letter)) && char.IsLetter(word[0]) ? word : lower;
}

using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Trees;

namespace KnowledgeGraph.Extraction.Predications.Nouns;

/// <summary>The nouns for roles and offices, and how a role is worded as a qualifier: "chief scientist", "CEO".</summary>
internal sealed class RoleWords
{
    private static readonly string[] _notPartOfRole =
        ["former", "ex", "then", "current", "new", "late", "longtime", "outgoing", "incoming", "onetime", "one-time", "retired", "acting", "interim", "-", "first", "next", "previous", "newest", "top", "old"];

    private readonly IReadOnlySet<string> _roles = WordList.Set("roles");
    private readonly IReadOnlySet<string> _offices = WordList.Set("offices");

    public bool IsRole(string lemma) => _roles.Contains(lemma);

    public bool IsOffice(string lemma) => _offices.Contains(lemma);

    /// <summary>The role that a noun names, with its modifiers and an "of" phrase that names a field: "vice president of engineering".</summary>
    public static string Wording(SentenceTree tree, int first, int noun)
    {
        var words = Enumerable.Range(first, noun - first + 1)
            .Where(token => !_notPartOfRole.Contains(tree.Word(token)))
            .Select(token => Cased(tree[token].Text))
            .ToList();
        if (noun + 2 < tree.Count && tree.Word(noun + 1) is "of" or "for" && tree[noun + 2].PartOfSpeech == PartOfSpeech.Noun
            && (noun + 3 >= tree.Count || tree[noun + 3].PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Part)))
        {
            words.AddRange([tree.Word(noun + 1), tree.Word(noun + 2)]);
        }

        return string.Join(' ', words);
    }

    /// <summary>The role an "as" phrase or the verb itself gives, null when there is none.</summary>
    public string? OfClause(SentenceContext sentence, Predication predication, string source)
    {
        if (source != "as")
        {
            return predication.Lemma == "lead" ? "leader" : predication.Lemma;
        }

        var head = predication.Fillers("as").Concat(predication.Fillers("attribute")).FirstOrDefault(-1);
        return head < 0 || !_roles.Contains(predication.Tree.Lemma(head)) ? null : Wording(predication.Tree, FirstModifier(sentence, head), head);
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

    /// <summary>Abbreviations keep their capitals; words lose them, so that a role has one wording.</summary>
    private static string Cased(string word) => word.Length > 1 && word.All(letter => !char.IsLower(letter)) ? word : word.ToLowerInvariant();
}

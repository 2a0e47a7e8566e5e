using KnowledgeGraph.Extraction.Trees;
using KnowledgeGraph.Linguistics.Names;

namespace KnowledgeGraph.Extraction.Predications;

/// <summary>The verbs whose object, not their subject, does what a gerund or infinitive behind it names.</summary>
internal static class ObjectControl
{
    private static readonly VerbForms s_forms = new();
    private static readonly ILookup<string, string> s_classes = WordLists.Lines("object-control").Select(line => line.Split('\t')).ToLookup(row => row[1], row => row[0], StringComparer.Ordinal);

    /// <summary>Whether the gerund is about the verb's object: "criticized Norvex for suing".</summary>
    public static bool OfGerund(SentenceTree tree, int verb) => Classes(tree.Lemma(verb), tree.Word(verb)).Any(kind => kind is "judge" or "sway");

    /// <summary>Whether an infinitive of purpose is about the verb's object: "hired her to lead".</summary>
    public static bool OfPurpose(SentenceTree tree, int verb) => Classes(tree.Lemma(verb), tree.Word(verb)).Contains("assign");

    /// <summary>Whether an infinitive is about the one behind "on": "called on her to lead".</summary>
    public static bool OfAddressed(SentenceTree tree, int verb) => Classes(tree.Lemma(verb), tree.Word(verb)).Contains("address");

    private static IEnumerable<string> Classes(string lemma, string word) => s_classes[s_forms.Lemma(lemma, word)];
}

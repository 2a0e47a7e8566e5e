using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Predications;

namespace KnowledgeGraph.Extraction.Open;

/// <summary>Verbs whose object is only the subject of what follows it: "makes the viewer wonder", "declared the contract void", "regard it as a bargain".</summary>
internal sealed class ObjectComplements
{
    private const int MaxLength = 24;

    private readonly IReadOnlySet<string> _raising = WordList.Set("raising-verbs");
    private readonly IReadOnlySet<string> _judging = WordList.Set("as-verbs");

    /// <summary>The head of what the object is said to be or do; -1 where the verb says nothing of it.</summary>
    public int Find(Predication predication)
    {
        if (_judging.Contains(predication.Lemma) && predication.Fillers("as").FirstOrDefault(-1) is >= 0 and var judged)
        {
            return judged;
        }

        return _raising.Contains(predication.Lemma)
            ? predication.Tree.Children(predication.Predicate).FirstOrDefault(child => child > predication.Predicate && predication.Tree.Is(child, "xcomp", "ccomp"), -1)
            : -1;
    }

    /// <summary>The object and what is said of it, together; null where they do not stand together behind the verb, or a quotation is cut.</summary>
    public static TextSpan? Together(SentenceContext sentence, Predication predication, int patient, int complement)
    {
        var tree = sentence.Tree;
        var (first, last) = (tree.Subtree(patient)[0], tree.Subtree(complement, child => !tree.Is(child, "punct", "advcl", "parataxis"))[^1]);
        while (last + 1 < tree.Count && tree[last + 1].PartOfSpeech == PartOfSpeech.Num)
        {
            // "as No. 5"
            last++;
        }

        var isPointing = tree[patient].PartOfSpeech == PartOfSpeech.Pron && (tree.Preposition(complement) == "as" || (tree.Word(patient) == "it" && tree.Is(complement, "ccomp")));
        if (isPointing || first <= predication.Predicate || last < first || last - first > MaxLength)
        {
            return null;
        }

        var isClosed = last + 1 < tree.Count && tree[last + 1].Text is "\"" or "”" or "''" && Marks(tree.Span([first, last]).Slice(sentence.Document.Text)) % 2 == 1;
        var span = tree.Span([first, isClosed ? last + 1 : last]);
        return tree.Preposition(complement) == "as" && Marks(span.Slice(sentence.Document.Text)) % 2 == 1 ? null : span;
    }

    private static int Marks(string words) => words.Count(letter => letter is '"' or '“' or '”');
}

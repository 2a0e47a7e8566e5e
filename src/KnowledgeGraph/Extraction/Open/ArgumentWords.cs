using KnowledgeGraph.Extraction.Predications;
using KnowledgeGraph.Extraction.Trees;

namespace KnowledgeGraph.Extraction.Open;

/// <summary>An argument as words.</summary>
/// <param name="Preposition">The words in front that tie it to the predicate, none for an object.</param>
/// <param name="Words">Without them.</param>
internal sealed record ArgumentWords(IReadOnlyList<string> Preposition, string Words)
{
    public string WithPreposition => Preposition.Count == 0 ? Words : string.Join(' ', Preposition) + " " + Words;

    public static string Plain(SentenceTree tree, int head) => Join(tree, ArgumentPhrase.Tokens(tree, head));

    public static ArgumentWords Nominal(SentenceTree tree, int head)
    {
        var preposition = tree.Children(head)
            .Where(child => child < head && tree.Is(child, "case") && tree.Tag(child) != "POS")
            .SelectMany(child => tree.Children(child, "fixed").Prepend(child))
            .Select(token => tree[token].Text);
        return new ArgumentWords([.. preposition], Plain(tree, head));
    }

    /// <summary>A clause as an argument keeps all its words but the conjunction in front, which goes with the predicate.</summary>
    public static ArgumentWords Clause(SentenceTree tree, int head)
    {
        var mark = tree.Children(head).FirstOrDefault(child => tree.Is(child, "mark") && tree.Word(child) is "that" or "to", -1);
        var tokens = tree.Subtree(head, child => child != mark && !(tree.Head(child) == head && tree.Is(child, "punct", "parataxis")));
        return new ArgumentWords(mark < 0 ? [] : [tree[mark].Text], Join(tree, tokens));
    }

    private static string Join(SentenceTree tree, IEnumerable<int> tokens) => string.Join(' ', tokens.Select(token => tree[token].Text));
}

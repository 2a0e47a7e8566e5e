using KnowledgeGraph.Extraction.Context.Attributions;
using KnowledgeGraph.Extraction.Predications;
using KnowledgeGraph.Extraction.Trees;

namespace KnowledgeGraph.Extraction.Context.Assertions;

/// <summary>Participles that lead through the text and have no subject: "considering", "compared to", "speaking of"; "coming back to the market, experts say".</summary>
internal sealed class DanglingClauses
{
    private readonly ILookup<string, string> _words = WordList.Table("dangling-participles").ToLookup(row => row[1], row => row[0], StringComparer.Ordinal);
    private readonly AttributionReader _attributions = AttributionReader.Load();

    public string? Objection(Predication predication)
    {
        var tree = predication.Tree;
        var verb = predication.Predicate;
        var isBare = tree.Tag(verb) is "VBG" or "VBN" && !tree.HasChild(verb, "nsubj", "aux") && tree.Is(verb, "advcl", "acl", "conj", "obl", "dep", "parataxis", "xcomp");
        return isBare && (IsComparison(tree, verb) || Is(tree, verb, "anywhere") || (Is(tree, verb, "opening") && IsOpening(tree, verb))) ? "the participle leads through the text, and is nobody's act" : null;
    }

    /// <summary>"as reported by the paper", "as expressed in the interview": it is about what the sentence says.</summary>
    private static bool IsComparison(SentenceTree tree, int verb) =>
        tree.Tag(verb) == "VBN" && tree.Is(verb, "advcl", "acl") && tree.Children(verb).Any(child => child < verb && tree.Is(child, "mark", "case") && tree.Word(child) == "as");

    private bool Is(SentenceTree tree, int verb, string kind) => _words[tree.Word(verb)].Contains(kind);

    private bool IsOpening(SentenceTree tree, int verb) =>
        tree.Head(verb) is var main and >= 0 && verb < main && (tree.HasChildLemma(verb, "advmod", "ahead", "back", "forward") || _attributions.IsReporting(tree.Lemma(main)))
        && Enumerable.Range(0, verb).All(token => tree.Dominates(verb, token));
}

using KnowledgeGraph.Extraction.Claims;
using KnowledgeGraph.Extraction.Trees;

namespace KnowledgeGraph.Extraction.Context.Factuality;

/// <summary>What an auxiliary does to its verb: "will" plans, "may" leaves open, "would" supposes, reports a plan or tells of a habit.</summary>
internal static class Auxiliaries
{
    public static Modality Of(SentenceTree tree, int predicate, int auxiliary) => tree.Lemma(auxiliary) switch
    {
        "will" or "'ll" or "’ll" or "shall" or "wo" => Modality.Planned,
        "would" or "'d" or "’d" when IsHabitual(tree, predicate) => Modality.Asserted,
        "would" or "'d" or "’d" => IsReported(tree, predicate) && !tree.HasChildLemma(predicate, "aux", "have") ? Modality.Planned
            : tree.Tag(auxiliary) == "MD" ? Modality.Conditional : Modality.Asserted,
        "could" or "may" or "might" or "can" or "must" or "should" or "ought" or "ca" => Modality.Possible,
        _ => Modality.Asserted,
    };

    /// <summary>"would often visit", "would later become", "would go on to win" tell of the past.</summary>
    private static bool IsHabitual(SentenceTree tree, int predicate) =>
        tree.Is(predicate, "root", "conj", "acl") && !tree.HasChildLemma(predicate, "aux", "have") && !tree.HasChild(predicate, "advcl")
        && (tree.HasChildLemma(predicate, "advmod", "later", "eventually", "forever", "often", "usually", "always", "regularly", "sometimes", "soon", "subsequently", "frequently")
            || (tree.Lemma(predicate) == "go" && tree.HasChild(predicate, "xcomp")));

    /// <summary>"said it would open" reports a plan; "it would open" says what would be.</summary>
    private static bool IsReported(SentenceTree tree, int predicate) =>
        tree.Is(predicate, "ccomp") && tree.Head(predicate) is var speech and >= 0 && tree.Tag(speech) is "VBD" or "VBN";
}

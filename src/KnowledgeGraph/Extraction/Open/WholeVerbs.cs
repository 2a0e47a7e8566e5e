using KnowledgeGraph.Extraction.Predications;

namespace KnowledgeGraph.Extraction.Open;

/// <summary>Clauses that say something of their subject alone: "died", "was arrested", "was built in 1900". Of other verbs the rest is missing.</summary>
internal sealed class WholeVerbs
{
    private readonly IReadOnlySet<string> _telling = WordList.Set("telling-verbs");
    private readonly IReadOnlySet<string> _tellingPassives = WordList.Set("telling-passives");

    /// <param name="predication">The clause.</param>
    /// <param name="isPassive">Whether its subject is acted on.</param>
    /// <param name="isTimed">Whether the clause says when.</param>
    public bool Stands(Predication predication, bool isPassive, bool isTimed)
    {
        var isAlone = (predication.Kind == PredicationKind.Verb || isTimed) && predication.Arguments.All(argument => argument.Role is not ("clause" or "patient" or "attribute"));
        return isAlone && (isPassive ? _tellingPassives.Contains(predication.Lemma) || (isTimed && IsOwnFinite(predication)) : IsWhole(predication));
    }

    /// <summary>"died"; and "did not work", which denies all of what the verb may say. A bare participle is a circumstance: "beginning on Monday".</summary>
    private bool IsWhole(Predication predication)
    {
        var tree = predication.Tree;
        var isParticiple = tree.Tag(predication.Predicate) == "VBG" && !tree.HasChild(predication.Predicate, "aux");
        var isDenied = IsOwnFinite(predication) && predication.Arguments.Count == 0 && !tree.Is(predication.Predicate, "acl", "advcl")
            && tree.HasChildLemma(predication.Predicate, "advmod", "not", "n't", "n’t", "never");
        return !isParticiple && (_telling.Contains(predication.Lemma) || isDenied);
    }

    private static bool IsOwnFinite(Predication predication) =>
        !predication.SubjectIsShared && predication.SubjectWord == predication.Subject
        && (predication.Tree.Tag(predication.Predicate) is "VBD" or "VBZ" or "VBP" || predication.Tree.HasChild(predication.Predicate, "aux"));
}

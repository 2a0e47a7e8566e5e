using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Linguistics.Coreference;

/// <summary>What a phrase is to its clause; <see cref="Other"/> also where there is no tree.</summary>
internal enum GrammaticalRole
{
    Other,
    Subject,
    Object,
    Oblique,
    Possessive,
}

internal static class GrammaticalRoles
{
    /// <summary>The role of a token; a conjunct has the role of the first one.</summary>
    public static GrammaticalRole Of(IReadOnlyList<Token> tokens, int head)
    {
        for (var steps = 0; tokens[head].Relation is "conj" or "appos" or "flat" && tokens[head].Head >= 0 && steps < tokens.Count; steps++)
        {
            head = tokens[head].Head;
        }

        return tokens[head].Relation.Split(':')[0] switch
        {
            "nsubj" or "csubj" => GrammaticalRole.Subject,
            "obj" or "iobj" => GrammaticalRole.Object,
            "obl" => GrammaticalRole.Oblique,
            "nmod" when tokens[head].Relation == "nmod:poss" => GrammaticalRole.Possessive,
            _ => GrammaticalRole.Other,
        };
    }
}

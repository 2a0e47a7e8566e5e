using System.Collections.Frozen;
using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Linguistics.Names;

/// <summary>Finds pronouns that can stand for a thing: personal, possessive, reflexive and relative ones.</summary>
internal static class PronounFinder
{
    private static readonly FrozenDictionary<string, EntityKind> s_kinds = new Dictionary<string, EntityKind>
    {
        ["he"] = EntityKind.Person,
        ["him"] = EntityKind.Person,
        ["his"] = EntityKind.Person,
        ["himself"] = EntityKind.Person,
        ["she"] = EntityKind.Person,
        ["her"] = EntityKind.Person,
        ["hers"] = EntityKind.Person,
        ["herself"] = EntityKind.Person,
        ["i"] = EntityKind.Person,
        ["me"] = EntityKind.Person,
        ["my"] = EntityKind.Person,
        ["mine"] = EntityKind.Person,
        ["myself"] = EntityKind.Person,
        ["who"] = EntityKind.Person,
        ["whom"] = EntityKind.Person,
        ["we"] = EntityKind.Organization,
        ["us"] = EntityKind.Organization,
        ["our"] = EntityKind.Organization,
        ["it"] = EntityKind.Concept,
        ["its"] = EntityKind.Concept,
        ["itself"] = EntityKind.Concept,
        ["they"] = EntityKind.Concept,
        ["them"] = EntityKind.Concept,
        ["their"] = EntityKind.Concept,
        ["themselves"] = EntityKind.Concept,
        ["whose"] = EntityKind.Concept,
        ["which"] = EntityKind.Concept,
        ["that"] = EntityKind.Concept,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The pronouns of the sentence with the kind their form suggests: Concept where it leaves the kind open.</summary>
    /// <remarks>An expletive "it" is none, nor is "that" or "which" unless it is relative.</remarks>
    public static IEnumerable<(int Token, EntityKind Kind)> Find(Sentence sentence)
    {
        foreach (var token in sentence.Tokens)
        {
            if (s_kinds.TryGetValue(token.Text.ToLowerInvariant(), out var kind) && Refers(token))
            {
                yield return (token.Index, kind);
            }
        }
    }

    private static bool Refers(Token token) => token.Text.ToLowerInvariant() switch
    {
        "it" => token.Relation != "expl",
        "us" => token.Text != "US",
        "that" or "which" or "who" or "whom" => token.Tag is "WDT" or "WP",
        "mine" => token.Tag.StartsWith("PRP", StringComparison.Ordinal),
        _ => true,
    };
}

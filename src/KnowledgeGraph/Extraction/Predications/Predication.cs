using KnowledgeGraph.Extraction.Trees;

namespace KnowledgeGraph.Extraction.Predications;

/// <summary>One predicate with all that belongs to it. Renderers and relation types read predications, never trees.</summary>
internal sealed record Predication
{
    public required SentenceTree Tree { get; init; }

    public required PredicationKind Kind { get; init; }

    /// <summary>The token that heads the predicate.</summary>
    public required int Predicate { get; init; }

    /// <summary>Lower case, with a verb's particle: "turn down".</summary>
    public required string Lemma { get; init; }

    public bool IsPassive { get; init; }

    /// <summary>The head of the grammatical subject, -1 when there is none. For a relative clause the noun it modifies.</summary>
    public int Subject { get; init; } = -1;

    /// <summary>The token that stands for the subject in the clause, such as "who"; the subject itself otherwise.</summary>
    public int SubjectWord { get; init; } = -1;

    /// <summary>Whether the subject is shared with another clause, not stated in this one.</summary>
    public bool SubjectIsShared { get; init; }

    /// <summary>In sentence order.</summary>
    public IReadOnlyList<Argument> Arguments { get; init; } = [];

    /// <summary>
    /// The heads that fill a role whatever the voice: "agent" is who acts and "patient" what is acted on,
    /// so that the subject of a passive is the object and its by-phrase the subject. "object" is the object as it stands, also the
    /// one that a passive keeps: "was awarded the prize".
    /// </summary>
    public IEnumerable<int> Fillers(string role) => role switch
    {
        "agent" when IsPassive => ByRole("by"),
        "agent" => Subject >= 0 ? [Subject] : [],
        "patient" when IsPassive => Subject >= 0 ? [Subject] : [],
        "by" when IsPassive => [],
        "object" => ByRole("patient"),
        _ => ByRole(role),
    };

    private IEnumerable<int> ByRole(string role) =>
        Arguments.Where(argument => argument.Role == role).Select(argument => argument.Head);
}

using KnowledgeGraph.Extraction.Participants;

namespace KnowledgeGraph.Extraction.Predications.Nouns;

/// <summary>A noun that somebody is of something: the CEO of Acme, a subsidiary of Acme, his wife.</summary>
internal sealed record RelationalNoun
{
    public required int Noun { get; init; }

    /// <summary>The first of the words that modify the noun.</summary>
    public required int First { get; init; }

    /// <summary>One past the last token of its "of" phrase, or of the noun.</summary>
    public required int End { get; init; }

    /// <summary>Who may be it, alternatives in order of preference, each with all that are coordinated.</summary>
    public required IReadOnlyList<IReadOnlyList<Participant>> Holders { get; init; }

    /// <summary>Of whom or what, alternatives in order of preference.</summary>
    public required IReadOnlyList<IReadOnlyList<Participant>> Owners { get; init; }

    /// <summary>What follows the noun with a preposition.</summary>
    public required IReadOnlyList<Participant> Complements { get; init; }

    /// <summary>The predicate of the clause that says so ("is", "became", "joined as"); -1 where none does, as in an apposition.</summary>
    public required int Clause { get; init; }
}

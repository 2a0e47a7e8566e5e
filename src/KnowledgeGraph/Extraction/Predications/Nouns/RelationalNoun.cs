using KnowledgeGraph.Extraction.Participants;

namespace KnowledgeGraph.Extraction.Predications.Nouns;

/// <summary>A noun that somebody is of something: the CEO of Acme, a subsidiary of Acme, his wife.</summary>
internal sealed record RelationalNoun
{
    public required int Noun { get; init; }

    /// <summary>Lower case, abbreviated titles written out: "governor" for "Gov.".</summary>
    public required string Lemma { get; init; }

    /// <summary>The first of the words that modify the noun.</summary>
    public required int First { get; init; }

    /// <summary>Who may be it, alternatives in order of preference, each with all that are coordinated.</summary>
    public required IReadOnlyList<Holders> Holders { get; init; }

    /// <summary>Of whom or what, alternatives in order of preference.</summary>
    public required IReadOnlyList<IReadOnlyList<Participant>> Owners { get; init; }

    /// <summary>The party that an office or the brackets behind a name tell.</summary>
    public IReadOnlyList<Participant> Parties { get; init; } = [];

    /// <summary>What follows the noun with a preposition.</summary>
    public required IReadOnlyList<Participant> Complements { get; init; }
}

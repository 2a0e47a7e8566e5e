using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction.Values.Time;

/// <summary>Words that have the shape of a time.</summary>
/// <param name="Kind">What they are read as.</param>
/// <param name="First">The first lexeme.</param>
/// <param name="Next">The lexeme behind the last.</param>
/// <param name="Slots">The values of their words.</param>
/// <param name="Holiday">Null when they name none.</param>
internal sealed record TimeMatch(string Kind, int First, int Next, ImmutableDictionary<string, int> Slots, Holiday? Holiday = null)
{
    /// <summary>The year that the words themselves name, "of last year" against the article's; null without.</summary>
    public int? Year(CalendarDate? reference) => this["year"] ?? (reference?.Day.Year + this["ofyear"]);

    public int? this[string slot] => Slots.TryGetValue(slot, out var value) ? value : null;

    /// <summary>Whether the words hold all that the time needs, so that it is the same whoever reads them when.</summary>
    public bool IsAbsolute => this["year"] is not null || Kind is "decade" or "century" or "fiscal" or "twoyears";
}

namespace KnowledgeGraph.Extraction.Relations;

/// <summary>What a trigger looks at.</summary>
internal enum TriggerKind
{
    /// <summary>A clause frame whose predicate has one of the lemmas.</summary>
    Verb,

    /// <summary>A noun that somebody is of something: "subsidiary", "wife".</summary>
    Noun,

    /// <summary>Any noun of the list of roles in organizations: "chief scientist".</summary>
    Role,

    /// <summary>Any noun of the list of public offices of places: "mayor".</summary>
    Office,

    /// <summary>A name joined to "based" before a noun: "Paris-based".</summary>
    Based,
}

/// <summary>
/// One way to express a relation. As text: <c>kind lemmas : subject &gt; object ; option=value</c>, where the lemmas
/// write a particle with an underscore (<c>turn_down</c>) and both sides are argument paths, alternatives separated by '|'
/// (see <see cref="ArgumentPath"/>). An object with '=' in front is a value, not an entity. Options: <c>role=as</c> takes the role from
/// an "as" phrase, <c>role=lead</c> names the predicate itself, <c>kind=Person</c> narrows the subject.
/// </summary>
internal sealed record Trigger(
    TriggerKind Kind,
    IReadOnlyList<string> Lemmas,
    IReadOnlyList<ArgumentPath> Subject,
    IReadOnlyList<ArgumentPath> Object,
    bool IsValue,
    IReadOnlyDictionary<string, string> Options)
{
    /// <exception cref="FormatException">The text does not follow the notation; the message says where.</exception>
    public static Trigger Parse(string text)
    {
        var parts = text.Split(';', StringSplitOptions.TrimEntries);
        var sides = parts[0].Split(':', 2, StringSplitOptions.TrimEntries);
        var paths = sides.Length == 2 ? sides[1].Split('>', StringSplitOptions.TrimEntries) : [];
        if (paths.Length != 2)
        {
            throw new FormatException($"trigger \"{text}\": expected \"kind lemmas : subject > object\"");
        }

        var words = sides[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || !Enum.TryParse<TriggerKind>(words[0], ignoreCase: true, out var kind))
        {
            throw new FormatException($"trigger \"{text}\": expected verb, noun, role, office or based at the start");
        }

        return new Trigger(
            kind,
            [.. words.Skip(1).Select(word => word.Replace('_', ' '))],
            Paths(paths[0]),
            Paths(paths[1].TrimStart('=')),
            paths[1].StartsWith('='),
            parts.Skip(1).Select(option => option.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal));
    }

    private static IReadOnlyList<ArgumentPath> Paths(string text) => [.. text.Split('|', StringSplitOptions.TrimEntries).Select(ArgumentPath.Parse)];
}

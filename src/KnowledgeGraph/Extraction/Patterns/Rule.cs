namespace KnowledgeGraph.Extraction.Patterns;

/// <summary>One way to express a relation.</summary>
/// <param name="Kind">What it looks at.</param>
/// <param name="Lemmas">Lower case, a particle behind a blank: "turn down".</param>
/// <param name="Subject">Alternatives in order of preference.</param>
/// <param name="Object">Alternatives in order of preference.</param>
/// <param name="IsValue">Whether the object is read as a value, not as an entity.</param>
/// <param name="Place">File and line, such as "ownership.rules(12)".</param>
/// <param name="Options">"role" says where the role is worded, "kind" narrows the subject, "tense" excludes the present, "form" nouns of action, "where" asks for a path that leads anywhere, "without" for one that leads to nothing known; any other names a qualifier and the path to its words.</param>
internal sealed record Rule(
    RuleKind Kind,
    IReadOnlyList<string> Lemmas,
    IReadOnlyList<ArgumentPath> Subject,
    IReadOnlyList<ArgumentPath> Object,
    bool IsValue,
    string Place,
    IReadOnlyDictionary<string, string> Options)
{
    /// <summary>Qualifiers beside those the relation brings, each with the paths to its words.</summary>
    public IReadOnlyList<(string Name, IReadOnlyList<ArgumentPath> Paths)> Qualifiers { get; } =
        [.. Options.Where(option => option.Key is not ("role" or "kind" or "tense" or "form" or "where" or "without")).OrderBy(option => option.Key, StringComparer.Ordinal)
            .Select(option => (option.Key, Paths(option.Value)))];

    /// <summary>Of which one must lead anywhere; none for a rule that asks for nothing.</summary>
    public IReadOnlyList<ArgumentPath> Where { get; } = Options.TryGetValue("where", out var where) ? Paths(where) : [];

    /// <summary>Of which none may lead to anybody or anything known.</summary>
    public IReadOnlyList<ArgumentPath> Without { get; } = Options.TryGetValue("without", out var without) ? Paths(without) : [];

    private static IReadOnlyList<ArgumentPath> Paths(string alternatives) => [.. alternatives.Split('|').Select(ArgumentPath.Parse)];
}

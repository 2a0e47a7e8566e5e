namespace KnowledgeGraph.Linguistics.Parsing;

/// <summary>
/// The arc-hybrid transitions (Kuhlmann, Gómez-Rodríguez and Satta 2011) as classes: shift, then for every relation a left
/// arc (the stack's top depends on the next word), then for every relation a right arc (on the word below it in the stack).
/// The last arc, to the root behind the sentence, is no class: it has only one label.
/// </summary>
internal sealed class TransitionSystem
{
    public const int Shift = 0;
    public const string Root = "root";

    private const string LeftPrefix = "left ";
    private const string ShiftName = "shift";

    private TransitionSystem(IReadOnlyList<string> relations) => Relations = relations;

    /// <summary>All relations but <see cref="Root"/>, at most 64.</summary>
    public IReadOnlyList<string> Relations { get; }

    public int Count => 1 + (2 * Relations.Count);

    /// <summary>The first left arc and the first right arc.</summary>
    public static int FirstLeft => 1;

    public int FirstRight => 1 + Relations.Count;

    public IReadOnlyList<string> ClassNames =>
        [ShiftName, .. Relations.Select(relation => LeftPrefix + relation), .. Relations.Select(relation => "right " + relation)];

    public static TransitionSystem OfRelations(IEnumerable<string> relations) =>
        new([.. relations.Where(relation => relation != Root).Distinct().Order(StringComparer.Ordinal)]);

    public static TransitionSystem OfClasses(IReadOnlyList<string> names) => new(
        [.. names.Where(name => name.StartsWith(LeftPrefix, StringComparison.Ordinal)).Select(name => name[LeftPrefix.Length..])]);

    public int RelationOf(int transition) => (transition - 1) % Relations.Count;
}

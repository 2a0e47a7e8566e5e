namespace KnowledgeGraph.Extraction.Patterns;

/// <summary>
/// A way from a predication to an argument: steps separated by '.', each the name of a role, with <c>{words}</c> where the filler
/// must be of a word class and <c>[not]</c> where it must be negated: <c>patient{invitation}.from</c>.
/// </summary>
internal sealed record ArgumentPath(IReadOnlyList<PathStep> Steps)
{
    public static ArgumentPath Parse(string text) => new([.. text.Split('.').Select(PathStep.Parse)]);
}

using System.Text.RegularExpressions;

namespace KnowledgeGraph.Graph;

/// <summary>What may become a relationship type: names of the ontology, and those made from verbs, have this one shape.</summary>
public static partial class GraphName
{
    /// <exception cref="ArgumentException">The name is not upper-case letters, digits and underscores, 1 to 63 of them, a letter first.</exception>
    public static string RelationshipType(string name) =>
        Shape().IsMatch(name)
            ? name
            : throw new ArgumentException($"'{name}' cannot be a relationship type: expected A-Z, 0-9 and _, a letter first, at most 63.", nameof(name));

    [GeneratedRegex("^[A-Z][A-Z0-9_]{0,62}$", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}

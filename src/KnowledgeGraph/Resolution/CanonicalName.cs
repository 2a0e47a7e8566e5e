using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Resolution;

/// <summary>The name to call a thing by, out of those an article uses.</summary>
internal static class CanonicalName
{
    /// <summary>
    /// The fullest one: for a person the most words, initials counting half; for others likewise, an acronym giving way to
    /// its expansion. Of equally full ones the most frequent, then the earliest.
    /// </summary>
    public static string Of(IReadOnlyList<string> names, EntityKind kind)
    {
        var best = names[0];
        foreach (var name in names)
        {
            var difference = Fullness(name, kind).CompareTo(Fullness(best, kind));
            best = difference > 0 || (difference == 0 && Count(names, name) > Count(names, best)) ? name : best;
        }

        return best;
    }

    /// <summary>A name on one line, without a leading "the" except in the title of a work, and in plain case where it was all capitals.</summary>
    public static string Clean(string name, EntityKind kind)
    {
        var line = string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var hasArticle = kind is not (EntityKind.Work or EntityKind.Event) && line.StartsWith("the ", StringComparison.OrdinalIgnoreCase);
        return hasArticle && line.Length > 4 ? line[4..] : line;
    }

    private static int Count(IReadOnlyList<string> names, string name) => names.Count(other => other == name);

    private static int Fullness(string name, EntityKind kind)
    {
        var words = name.Split(' ');
        var initials = kind == EntityKind.Person ? words.Count(word => word.TrimEnd('.').Length == 1) : 0;
        return (2 * words.Length) - initials - (name.All(symbol => !char.IsLower(symbol)) ? 1 : 0);
    }
}

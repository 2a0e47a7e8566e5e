using System.Collections.Frozen;

namespace KnowledgeGraph.Linguistics.Names;

/// <summary>
/// Word lists kept as embedded text: words separated by white space; <c># ...</c> is a comment; a line <c>[name]</c> opens a section.
/// </summary>
internal static class WordLists
{
    /// <summary>All words of the list, whatever their section.</summary>
    public static FrozenSet<string> Words(string list) =>
        Sections(list).SelectMany(section => section.Words).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The words of one section of the list.</summary>
    public static FrozenSet<string> Words(string list, string section) =>
        Sections(list).Where(pair => pair.Section == section).SelectMany(pair => pair.Words).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The lines of the list in order, each with the section it stands in, "" before the first.</summary>
    public static IEnumerable<(string Section, string[] Words)> Sections(string list)
    {
        var section = "";
        foreach (var line in Lines(list))
        {
            if (line.StartsWith('['))
            {
                section = line.Trim('[', ']');
            }
            else
            {
                yield return (section, line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            }
        }
    }

    /// <summary>The lines of a list without comments and blank lines.</summary>
    public static IEnumerable<string> Lines(string list)
    {
        using var stream = typeof(WordLists).Assembly.GetManifestResourceStream($"linguistics/{list}.txt")
            ?? throw new InvalidDataException($"linguistics/{list}.txt is not embedded in the assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var content = line.Split('#')[0].Trim();
            if (content.Length > 0)
            {
                yield return content;
            }
        }
    }
}

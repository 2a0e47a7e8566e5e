using System.Text.RegularExpressions;

namespace KnowledgeGraph.Articles.PlainText;

/// <summary>The bullet or number before an item of a list in plain text.</summary>
internal static partial class ListMark
{
    public static bool Starts(string line) => Pattern().IsMatch(line);

    public static string Remove(string line) => Pattern().Replace(line, "");

    [GeneratedRegex(@"^(?:[•‣▪●○◦·*–-]\s+|\(?[0-9]{1,2}[.)]\s+)", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}

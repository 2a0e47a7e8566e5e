using System.Globalization;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Neo4j.Faults;

/// <summary>Makes one line of the server's messages, which quote the statement over several.</summary>
internal static partial class ErrorText
{
    /// <param name="message">As the server sent it.</param>
    /// <param name="linesAdded">Lines put before the user's statement: positions are told in the user's own text.</param>
    public static string OneLine(string message, int linesAdded)
    {
        var quoted = message.IndexOf("\n\"", StringComparison.Ordinal);
        var words = quoted < 0 ? message : message[..quoted];
        var placed = Position().Replace(words, position => string.Create(
            CultureInfo.InvariantCulture,
            $"(line {int.Parse(position.Groups[1].Value, CultureInfo.InvariantCulture) - linesAdded}, column {position.Groups[2].Value})"));
        return string.Join(' ', placed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    [GeneratedRegex(@"\(line (\d{1,9}), column (\d{1,9}) \(offset: \d+\)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Position();
}

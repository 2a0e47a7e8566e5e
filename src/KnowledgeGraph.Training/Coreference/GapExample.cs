using System.Globalization;
using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Training.Coreference;

/// <summary>An example of GAP (Webster et al. 2018): a pronoun and two names in a short text, and which of them it stands for.</summary>
internal sealed record GapExample(string Id, string Text, TextSpan Pronoun, TextSpan A, bool IsA, TextSpan B, bool IsB)
{
    /// <summary>The examples of a file with a header line.</summary>
    public static IEnumerable<GapExample> Read(string content) =>
        content.Split('\n').Skip(1).Where(line => line.Length > 0).Select(line => Of(line.TrimEnd('\r').Split('\t')));

    private static GapExample Of(string[] fields) => new(
        fields[0], fields[1], Span(fields[2], fields[3]), Span(fields[4], fields[5]), IsTrue(fields[6]), Span(fields[7], fields[8]), IsTrue(fields[9]));

    private static TextSpan Span(string text, string offset)
    {
        var start = int.Parse(offset, CultureInfo.InvariantCulture);
        return new TextSpan(start, start + text.Length);
    }

    private static bool IsTrue(string value) => value.Equals("true", StringComparison.OrdinalIgnoreCase);
}

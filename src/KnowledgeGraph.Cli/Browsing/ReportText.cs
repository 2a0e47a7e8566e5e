using KnowledgeGraph.Rendering;
using KnowledgeGraph.Reports;

namespace KnowledgeGraph.Cli.Browsing;

/// <summary>Reports as Browser's editor takes them.</summary>
internal static class ReportText
{
    /// <summary>
    /// The statement with its values written out. Browser runs <c>:param</c> and a query together, but then shows no rows.
    /// </summary>
    /// <exception cref="KnowledgeGraphException">A parameter is missing, unknown, or of the wrong type.</exception>
    public static string Filled(Report report, IReadOnlyDictionary<string, string> given) =>
        WithoutParameters(InlinedCypher.Of(report.Bind(given)));

    /// <summary>The file without the lines that describe parameters.</summary>
    public static string WithoutParameters(string text) => string.Join('\n', text.ReplaceLineEndings("\n").Split('\n')
        .Where(line => !line.StartsWith("// @param", StringComparison.Ordinal))).Trim();
}

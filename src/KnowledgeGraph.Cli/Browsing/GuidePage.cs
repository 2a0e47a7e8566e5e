using System.Net;
using System.Text;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Reports;

namespace KnowledgeGraph.Cli.Browsing;

/// <summary>
/// The saved questions as a guide of Neo4j Browser: a slide each, with commands and queries that a click puts into the editor
/// (<see href="https://neo4j.com/docs/browser/legacy/operations">Browser operations</see>).
/// </summary>
internal static class GuidePage
{
    private const string ExampleName = "Ada Lovelace";

    public static string Write(IEnumerable<Report> reports)
    {
        var page = new StringBuilder("<!doctype html>\n<html>\n<head><meta charset=\"utf-8\"><title>kg: news as a graph</title></head>\n<body>\n");
        Slide(page, "Start here", "A click on a query puts it into the editor: run it there. The numbers below lead to the saved questions.", [
            ("Colours and captions for people, organisations, places and the rest. Once is enough.", Button("Take the style sheet", StyleCommand.Of(BrowserFile.Style()))),
            ("A picture of who and what has the most facts. A double click on a node opens what it is linked to.", Code(BrowserFile.FirstLook())),
        ]);
        foreach (var report in reports)
        {
            Slide(page, report.Title, report.Description, Steps(report));
        }

        return page.Append("</body>\n</html>\n").ToString();
    }

    private static IEnumerable<(string Words, string Markup)> Steps(Report report)
    {
        foreach (var parameter in report.Parameters)
        {
            yield return ($"Set first: {parameter.Description}", Code($":param {parameter.Name} => {CypherLiteral.Of(Example(parameter))}"));
        }

        yield return ($"{report.Name}:", Code(ReportText.WithoutParameters(report.Text)));
    }

    private static object? Example(ReportParameter parameter) => parameter switch
    {
        { HasDefault: true } => parameter.Default,
        { Type: ReportParameterType.String } => ExampleName,
        { Type: ReportParameterType.Boolean } => true,
        _ => 1L,
    };

    private static void Slide(StringBuilder page, string title, string lead, IEnumerable<(string Words, string Markup)> steps)
    {
        page.Append($"<slide>\n<h3>{Text(title)}</h3>\n<p>{Text(lead)}</p>\n");
        foreach (var (words, markup) in steps)
        {
            page.Append($"<p>{Text(words)}</p>\n{markup}\n");
        }

        page.Append("</slide>\n");
    }

    private static string Code(string code) => $"<pre class=\"code runnable\">{Text(code.Trim())}</pre>";

    /// <summary>Runs a command at once.</summary>
    private static string Button(string words, string command) => $"<p><a exec-topic=\"{Text(command[1..])}\">{Text(words)}</a></p>";

    private static string Text(string words) => WebUtility.HtmlEncode(words);
}

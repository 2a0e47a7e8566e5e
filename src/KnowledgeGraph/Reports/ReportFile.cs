using System.Text.RegularExpressions;

namespace KnowledgeGraph.Reports;

/// <summary>Reads the comment head of a report: title, description, and lines such as <c>// @param name string = "x"  the person</c>.</summary>
public static partial class ReportFile
{
    /// <param name="path">For messages; its file name is the report's name.</param>
    /// <param name="text">The whole file.</param>
    /// <exception cref="KnowledgeGraphException">The head has no title, or a parameter line cannot be read.</exception>
    public static Report Parse(string path, string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var head = lines.TakeWhile(line => line.StartsWith("//", StringComparison.Ordinal)).ToList();
        if (head.Count == 0)
        {
            throw new KnowledgeGraphException($"{path}(1,1): expected a comment with the report's title, such as '// Who founded what'");
        }

        var parameters = head.Select((line, index) => (Line: line, Number: index + 1)).Where(item => IsParameter(item.Line)).ToList();
        var prose = head.Where(line => !IsParameter(line)).Select(line => line[2..].Trim()).ToList();
        return new Report
        {
            Name = Path.GetFileNameWithoutExtension(path),
            Title = prose.FirstOrDefault("") is { Length: > 0 } title ? title : throw new KnowledgeGraphException($"{path}(1,1): expected a title before the parameters"),
            Description = string.Join(' ', prose.Skip(1).Where(line => line.Length > 0)),
            Parameters = [.. parameters.Select(item => ParseParameter(path, item.Number, item.Line))],
            Text = text,
        };
    }

    private static bool IsParameter(string line) => line[2..].TrimStart().StartsWith("@param", StringComparison.Ordinal);

    private static ReportParameter ParseParameter(string path, int number, string line)
    {
        var match = ParameterLine().Match(line);
        if (!match.Success || !Enum.TryParse<ReportParameterType>(match.Groups["type"].Value, ignoreCase: true, out var type))
        {
            throw new KnowledgeGraphException(
                $"{path}({number},1): expected '// @param NAME string|integer|float|boolean [= DEFAULT]  DESCRIPTION', found '{line}'");
        }

        var given = match.Groups["default"];
        return new ReportParameter(
            match.Groups["name"].Value,
            type,
            given.Success,
            given.Success ? Default(path, number, type, given.Value) : null,
            match.Groups["description"].Value.Trim());
    }

    private static object Default(string path, int number, ReportParameterType type, string text) =>
        ReportParameter.TryParse(type, text.StartsWith('"') ? text[1..^1] : text)
        ?? throw new KnowledgeGraphException($"{path}({number},1): expected {ReportParameter.Expected(type)} as the default, found {text}");

    [GeneratedRegex("""^//\s*@param\s+(?<name>[A-Za-z_]\w*)\s+(?<type>\w+)(\s*=\s*(?<default>"[^"]*"|\S+))?\s*(?<description>.*)$""", RegexOptions.CultureInvariant)]
    private static partial Regex ParameterLine();
}

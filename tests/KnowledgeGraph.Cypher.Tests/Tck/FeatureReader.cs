using System.Text;

namespace KnowledgeGraph.Cypher.Tests.Tck;

/// <summary>Reads the part of Gherkin that the compatibility kit uses, and expands outlines.</summary>
internal sealed class FeatureReader
{
    private static readonly string[] _blocks = ["Background", "Scenario"];
    private static readonly string[] _keywords = ["Given ", "When ", "Then ", "And ", "But "];

    private readonly string _feature;
    private readonly string[] _lines;
    private readonly List<Scenario> _scenarios = [];
    private int _at;

    private FeatureReader(string feature, string[] lines)
    {
        (_feature, _lines) = (feature, lines);
    }

    public static IReadOnlyList<Scenario> ReadAll(string tckFolder)
    {
        var root = Path.Combine(tckFolder, "features");
        return
        [
            .. Directory.EnumerateFiles(root, "*.feature", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .SelectMany(file => Read(Path.GetRelativePath(root, file).Replace('\\', '/'), File.ReadAllLines(file))),
        ];
    }

    public static IReadOnlyList<Scenario> Read(string feature, string[] lines)
    {
        var reader = new FeatureReader(feature, lines);
        var background = new List<Step>();
        while (reader.SkipToBlock())
        {
            if (reader.Line.StartsWith("Background", StringComparison.Ordinal))
            {
                reader._at++;
                background = reader.ReadSteps();
            }
            else
            {
                reader.ReadScenario(background);
            }
        }

        return reader._scenarios;
    }

    private bool SkipToBlock()
    {
        while (_at < _lines.Length && !_blocks.Any(Line.StartsWith))
        {
            _at++;
        }

        return _at < _lines.Length;
    }

    private string Line => _lines[_at].Trim();

    private void ReadScenario(List<Step> background)
    {
        var name = Line[(Line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
        _at++;
        List<Step> steps = [.. background, .. ReadSteps()];
        var examples = ReadExamples();
        var id = $"{_feature} {name}";
        if (examples.Count == 0)
        {
            _scenarios.Add(new Scenario(id, _feature, steps));
            return;
        }

        _scenarios.AddRange(examples.Select((values, i) =>
            new Scenario($"{id} #{i + 1}", _feature, [.. steps.Select(step => step.Fill(values))])));
    }

    private List<Step> ReadSteps()
    {
        var steps = new List<Step>();
        while (TryReadStep() is { } step)
        {
            steps.Add(step);
        }

        return steps;
    }

    private Step? TryReadStep()
    {
        SkipBlank();
        if (_at >= _lines.Length || Array.Find(_keywords, Line.StartsWith) is not { } keyword)
        {
            return null;
        }

        var text = Line[keyword.Length..].Trim();
        _at++;
        return new Step(text, ReadDocString(), ReadTable());
    }

    private void SkipBlank()
    {
        while (_at < _lines.Length && (Line.Length == 0 || Line[0] is '#' or '@'))
        {
            _at++;
        }
    }

    private string? ReadDocString()
    {
        if (_at >= _lines.Length || Line is not "\"\"\"")
        {
            return null;
        }

        var indent = _lines[_at].IndexOf('"', StringComparison.Ordinal);
        var text = new StringBuilder();
        for (_at++; Line is not "\"\"\""; _at++)
        {
            text.Append(text.Length == 0 ? "" : "\n").Append(_lines[_at].Length > indent ? _lines[_at][indent..] : "");
        }

        _at++;
        return text.ToString();
    }

    private List<IReadOnlyList<string>> ReadTable()
    {
        var rows = new List<IReadOnlyList<string>>();
        while (_at < _lines.Length && (Line.StartsWith('|') || (rows.Count > 0 && Line.StartsWith('#'))))
        {
            if (Line.StartsWith('|'))
            {
                rows.Add(Cells(Line));
            }

            _at++;
        }

        return rows;
    }

    private List<Dictionary<string, string>> ReadExamples()
    {
        var examples = new List<Dictionary<string, string>>();
        SkipBlank();
        while (_at < _lines.Length && Line.StartsWith("Examples", StringComparison.Ordinal))
        {
            _at++;
            SkipBlank();
            var table = ReadTable();
            examples.AddRange(table.Skip(1).Select(row =>
                table[0].Zip(row).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal)));
            SkipBlank();
        }

        return examples;
    }

    private static List<string> Cells(string line)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        for (var i = 1; i < line.Length; i++)
        {
            switch (line[i])
            {
                case '|':
                    cells.Add(cell.ToString().Trim());
                    cell.Clear();
                    break;
                case '\\' when i + 1 < line.Length && line[i + 1] is '|' or '\\':
                    cell.Append(line[++i]);
                    break;
                case '\\' when i + 1 < line.Length && line[i + 1] is 'n':
                    cell.Append('\n');
                    i++;
                    break;
                default:
                    cell.Append(line[i]);
                    break;
            }
        }

        return cells;
    }
}

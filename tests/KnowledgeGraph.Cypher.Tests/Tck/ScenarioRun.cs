using System.Globalization;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Tests.Tck;

/// <summary>Runs the steps of one scenario against a database of its own.</summary>
internal sealed class ScenarioRun : IDisposable
{
    private static readonly TimeSpan _limit = TimeSpan.FromSeconds(20);

    private readonly string _tckFolder;
    private readonly CypherDatabase _database = CypherDatabase.OpenInMemory();
    private readonly CancellationTokenSource _cancellation = new(_limit);
    private readonly CypherSession _session;
    private Dictionary<string, CypherValue> _parameters = [];
    private GraphSnapshot? _before;
    private QueryResult? _result;
    private CypherException? _error;

    private ScenarioRun(string tckFolder)
    {
        _tckFolder = tckFolder;
        _session = _database.OpenSession();
    }

    /// <summary>Why the scenario fails, or null when it passes.</summary>
    public static string? Failure(Scenario scenario, string tckFolder)
    {
        using var run = new ScenarioRun(tckFolder);
        try
        {
            foreach (var step in scenario.Steps)
            {
                run.Execute(step);
            }

            return run._error is null ? null : $"unexpected {Describe(run._error)}";
        }
        catch (ScenarioFailure failure)
        {
            return failure.Message;
        }
        catch (OperationCanceledException)
        {
            return "takes too long";
        }
        catch (CypherException error)
        {
            return $"setup: {Describe(error)}";
        }
        catch (Exception fault)
        {
            // A fault of the engine is a failure of this scenario, not of the run.
            return $"fault: {fault.GetType().Name}: {fault.Message} {fault.StackTrace?.Split('\n').FirstOrDefault()?.Trim()}";
        }
    }

    public void Dispose()
    {
        _cancellation.Dispose();
        _database.Dispose();
    }

    private void Execute(Step step)
    {
        switch (step.Text)
        {
            case "any graph" or "an empty graph":
                break;
            case var text when text.EndsWith(" graph", StringComparison.Ordinal):
                Setup(File.ReadAllText(NamedGraph(text)));
                break;
            case "having executed:":
                Setup(step.DocString!);
                break;
            case "parameters are:":
                _parameters = step.Table.ToDictionary(row => row[0], row => TckValueParser.Parse(row[1]), StringComparer.Ordinal);
                break;
            case var text when text.StartsWith("there exists a procedure ", StringComparison.Ordinal):
                _database.Procedures.Register(TableProcedure.Parse(text["there exists a procedure ".Length..], step.Table));
                break;
            case "executing query:" or "executing control query:":
                Query(step.DocString!);
                break;
            default:
                Check(step);
                break;
        }
    }

    private string NamedGraph(string text)
    {
        var name = text["the ".Length..^" graph".Length];
        return Path.Combine(_tckFolder, "graphs", name, name + ".cypher");
    }

    private void Setup(string statement) => _session.Run(statement.TrimEnd(), null, _cancellation.Token);

    private void Query(string statement)
    {
        ThrowUnexpectedError();
        _before = GraphSnapshot.Of(_session);
        try
        {
            _result = _session.Run(statement, _parameters, _cancellation.Token);
        }
        catch (CypherException error)
        {
            _error = error;
        }
    }

    private void Check(Step step)
    {
        if (step.Text.Contains(" should be raised at ", StringComparison.Ordinal))
        {
            CheckError(step.Text);
            return;
        }

        ThrowUnexpectedError();
        if (step.Text is "no side effects" or "the side effects should be:")
        {
            CheckSideEffects(step.Table.ToDictionary(row => row[0], row => int.Parse(row[1], CultureInfo.InvariantCulture), StringComparer.Ordinal));
        }
        else if (step.Text == "the result should be empty")
        {
            Expect("no rows", _result!.Rows.Any() ? "rows" : "no rows");
        }
        else if (step.Text.StartsWith("the result should be", StringComparison.Ordinal))
        {
            CheckRows(step);
        }
        else
        {
            throw new ScenarioFailure($"unknown step: {step.Text}");
        }
    }

    private void CheckRows(Step step)
    {
        var ignoreListOrder = step.Text.Contains("ignoring element order for lists", StringComparison.Ordinal);
        Expect(string.Join(" | ", step.Table[0]), string.Join(" | ", _result!.Columns));
        var expected = step.Table.Skip(1).Select(row => Row(row.Select(TckValueParser.Parse), ignoreListOrder));
        var actual = _result.Rows.Select(row => Row(row, ignoreListOrder));
        if (!step.Text.Contains("in order", StringComparison.Ordinal))
        {
            (expected, actual) = (expected.Order(StringComparer.Ordinal), actual.Order(StringComparer.Ordinal));
        }

        Expect(string.Join(" ; ", expected), string.Join(" ; ", actual));
    }

    private static string Row(IEnumerable<CypherValue> values, bool ignoreListOrder) =>
        string.Join(" | ", values.Select(value => CanonicalValue.Of(value, ignoreListOrder)));

    private void CheckSideEffects(Dictionary<string, int> expected)
    {
        var changes = _before!.ChangesUntil(GraphSnapshot.Of(_session));
        Expect(
            Text(expected.Where(pair => pair.Value != 0).OrderBy(pair => pair.Key, StringComparer.Ordinal)),
            Text(changes),
            "side effects ");
    }

    private static string Text(IEnumerable<KeyValuePair<string, int>> counts) =>
        string.Join(", ", counts.Select(pair => $"{pair.Key} {pair.Value}"));

    private void CheckError(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var (type, detail) = (words[1], words[^1]);
        var phase = text.Contains("compile time", StringComparison.Ordinal) ? "CompileTime"
            : text.Contains("runtime", StringComparison.Ordinal) ? "Runtime" : "*";
        if (_error is not { } error)
        {
            throw new ScenarioFailure($"no error, expected {type} {phase} {detail}");
        }

        Expect(
            $"{type} {phase} {detail}",
            $"{error.Type} {(phase == "*" ? "*" : error.Phase)} {(detail == "*" ? "*" : error.Detail)}",
            $"({error.Message}) ");
        CheckSideEffects([]);
        _error = null;
    }

    private void ThrowUnexpectedError()
    {
        if (_error is { } error)
        {
            throw new ScenarioFailure($"unexpected {Describe(error)}");
        }
    }

    private static string Describe(CypherException error) => $"{error.Type} {error.Phase} {error.Detail}: {error.Message}";

    private static void Expect(string expected, string actual, string what = "")
    {
        if (!string.Equals(expected, actual, StringComparison.Ordinal))
        {
            throw new ScenarioFailure($"{what}expected {expected} but was {actual}");
        }
    }
}

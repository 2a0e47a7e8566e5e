using System.Text.RegularExpressions;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Tests.Tck;

/// <summary>A procedure given by a table: arguments on the left, what it returns for them on the right.</summary>
internal sealed partial class TableProcedure : IProcedure
{
    private readonly List<CypherValue[]> _rows;

    private TableProcedure(string name, ProcedureField[] inputs, ProcedureField[] outputs, List<CypherValue[]> rows)
    {
        (Name, Inputs, Outputs, _rows) = (name, inputs, outputs, rows);
    }

    public string Name { get; }

    public IReadOnlyList<ProcedureField> Inputs { get; }

    public IReadOnlyList<ProcedureField> Outputs { get; }

    /// <summary>From a signature such as <c>test.proc(in :: INTEGER?) :: (out :: STRING?)</c> and the table below it.</summary>
    public static TableProcedure Parse(string signature, IReadOnlyList<IReadOnlyList<string>> table)
    {
        var match = Signature().Match(signature);
        return new TableProcedure(
            match.Groups["name"].Value,
            [.. Fields(match.Groups["in"].Value)],
            [.. Fields(match.Groups["out"].Value)],
            [.. table.Skip(1).Select(row => row.Select(TckValueParser.Parse).ToArray())]);
    }

    public IEnumerable<IReadOnlyList<CypherValue>> Invoke(IReadOnlyList<CypherValue> arguments) => _rows
        .Where(row => arguments.Select((argument, i) => argument == row[i]).All(equal => equal))
        .Select(row => (IReadOnlyList<CypherValue>)row[Inputs.Count..]);

    private static IEnumerable<ProcedureField> Fields(string list) => list
        .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(field => field.Split("::", StringSplitOptions.TrimEntries))
        .Select(field => new ProcedureField(field[0], KindsOf(field[1])));

    private static CypherKinds KindsOf(string type) => CypherKinds.Null | type.TrimEnd('?') switch
    {
        "STRING" => CypherKinds.String,
        "INTEGER" => CypherKinds.Integer,
        "FLOAT" => CypherKinds.Float,
        "NUMBER" => CypherKinds.Number,
        _ => CypherKinds.Any,
    };

    [GeneratedRegex(@"^(?<name>[\w.]+)\((?<in>[^)]*)\) :: \((?<out>[^)]*)\)")]
    private static partial Regex Signature();
}

using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Differential.Tests.Comparison;

/// <summary>What a database said to a statement.</summary>
/// <param name="Columns">In order.</param>
/// <param name="Rows">Each row as <see cref="CellNotation"/> writes it; in order where the statement orders them, else sorted.</param>
/// <param name="Counters">What was changed.</param>
/// <param name="Refusal">The message of the refusal; null when there is an answer.</param>
internal sealed record Answer(IReadOnlyList<string> Columns, IReadOnlyList<string> Rows, CypherCounters Counters, string? Refusal)
{
    public static Answer Refused(string message) => new([], [], CypherCounters.None, message);

    /// <summary>Both refused, or the same columns, rows and counters.</summary>
    public bool Agrees(Answer other) => Refusal is not null || other.Refusal is not null
        ? Refusal is not null && other.Refusal is not null
        : Columns.SequenceEqual(other.Columns) && Rows.SequenceEqual(other.Rows) && Counters == other.Counters;

    public override string ToString() => Refusal is not null
        ? $"refused: {Refusal}"
        : $"{string.Join(" | ", Columns)}\n{string.Join('\n', Shown(Rows))}\n{Changes}";

    private string Changes => Counters.ChangedAnything ? $"{Rows.Count} rows, {Counters}" : $"{Rows.Count} rows";

    private static IEnumerable<string> Shown(IReadOnlyList<string> rows) =>
        rows.Count <= 40 ? rows : rows.Take(40).Append("…");
}

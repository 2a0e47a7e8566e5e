using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Differential.Tests.Comparison;

/// <summary>A statement that two databases answer differently; its text can be pasted into Neo4j Browser and <c>kg query</c>.</summary>
internal sealed record Disagreement(CypherStatement Statement, Answer Embedded, Answer Neo4j)
{
    public override string ToString() =>
        $"""

        {string.Concat(Statement.Parameters.OrderBy(pair => pair.Key, StringComparer.Ordinal).Where(IsUsed).Select(Parameter))}{Statement.Text};
        --- embedded ---
        {Rows(Embedded, Neo4j)}
        --- Neo4j ---
        {Rows(Neo4j, Embedded)}

        """;

    private static string Parameter(KeyValuePair<string, object?> parameter) =>
        $":param {parameter.Key} => {CypherLiteral.Of(parameter.Value)};\n";

    private bool IsUsed(KeyValuePair<string, object?> parameter) =>
        Statement.Text.Contains("$" + parameter.Key, StringComparison.Ordinal);

    /// <summary>Of two long answers only the rows that the other does not have.</summary>
    private static string Rows(Answer answer, Answer other)
    {
        var differing = answer.Rows.Where(row => !other.Rows.Contains(row, StringComparer.Ordinal)).ToList();
        return answer.Rows.Count > 12 && differing.Count > 0
            ? $"{answer with { Rows = differing }}, these of {answer.Rows.Count} differ"
            : answer.ToString();
    }
}

namespace KnowledgeGraph.Cypher.Tests.Tck;

/// <summary>One line of a scenario with what hangs below it.</summary>
/// <param name="Text">Without the keyword.</param>
/// <param name="DocString">The text between triple quotes.</param>
/// <param name="Table">Rows of cells.</param>
internal sealed record Step(string Text, string? DocString, IReadOnlyList<IReadOnlyList<string>> Table)
{
    /// <summary>The step with the placeholders of an outline filled in.</summary>
    public Step Fill(IReadOnlyDictionary<string, string> values) => new(
        Scenario.Fill(Text, values),
        DocString is null ? null : Scenario.Fill(DocString, values),
        [.. Table.Select(row => row.Select(cell => Scenario.Fill(cell, values)).ToList())]);
}

namespace KnowledgeGraph.Cli.Inputs;

/// <param name="Inputs">As the user wrote them.</param>
/// <param name="PlainText">Each input is a text as it stands.</param>
/// <param name="Lines">Each line of an input is a text of its own.</param>
internal sealed record InputSelection(IReadOnlyList<string> Inputs, bool PlainText, bool Lines);

namespace KnowledgeGraph.Auditing;

/// <summary>The answer to one question of the audit.</summary>
/// <param name="Name">File name of the question below <c>cypher/audit</c>.</param>
/// <param name="Title">What is wrong where there is anything.</param>
/// <param name="Count">How many; 0 when all is well.</param>
/// <param name="Examples">Ids of the first few.</param>
public sealed record AuditFinding(string Name, string Title, long Count, IReadOnlyList<string> Examples);

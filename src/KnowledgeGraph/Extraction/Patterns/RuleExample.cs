namespace KnowledgeGraph.Extraction.Patterns;

/// <summary>A sentence that shows what a relation's rules find in it.</summary>
/// <param name="Line">In its file, from 1.</param>
/// <param name="Sentence">As it is written.</param>
/// <param name="IsCounter">Whether it says nothing of the relation as a fact.</param>
/// <param name="Claims">Every claim of the sentence; null where the counter-example does not list them.</param>
internal sealed record RuleExample(int Line, string Sentence, bool IsCounter, IReadOnlyList<string>? Claims);

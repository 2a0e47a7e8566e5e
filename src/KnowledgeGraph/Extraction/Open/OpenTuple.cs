namespace KnowledgeGraph.Extraction.Open;

/// <summary>A clause as words: a predicate and its arguments, the subject first.</summary>
/// <param name="Sentence">Index of the sentence in the document.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Predicate">The words of the relation, up to the preposition of the first argument after the subject.</param>
/// <param name="Arguments">The subject and at least one more.</param>
public sealed record OpenTuple(int Sentence, double Confidence, string Predicate, IReadOnlyList<string> Arguments);

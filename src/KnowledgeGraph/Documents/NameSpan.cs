namespace KnowledgeGraph.Documents;

/// <summary>A name in a sentence: tokens [<paramref name="Start"/>, <paramref name="End"/>).</summary>
/// <param name="Start">The first token.</param>
/// <param name="End">One past the last token.</param>
/// <param name="Class">What is named.</param>
/// <param name="Confidence">0 to 1.</param>
public readonly record struct NameSpan(int Start, int End, NameClass Class, double Confidence = 1);

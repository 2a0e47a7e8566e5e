using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Extraction.Values.Time;

/// <summary>Words that name a time, normalised.</summary>
/// <param name="Span">Without the preposition.</param>
/// <param name="Role">What the words before it say of it.</param>
/// <param name="Value">ISO 8601, as precise as the words: "2018", "2024-03", "2024-03-05", or an interval "1990/1999".</param>
/// <param name="End">The other end of a range, null otherwise.</param>
internal sealed record TimeExpression(TextSpan Span, TimeRole Role, string Value, string? End = null);

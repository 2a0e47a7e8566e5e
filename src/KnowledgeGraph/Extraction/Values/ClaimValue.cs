using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Extraction.Values;

/// <summary>An object that is no entity.</summary>
/// <param name="Text">The value of the claim.</param>
/// <param name="Span">The words it was read from.</param>
/// <param name="Qualifiers">What they say besides.</param>
internal sealed record ClaimValue(string Text, TextSpan Span, IReadOnlyList<KeyValuePair<string, object>> Qualifiers);

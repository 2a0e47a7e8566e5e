using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Extraction.Values.Quantities;

/// <summary>A number with what it counts or measures; money and times are none.</summary>
/// <param name="Span">Its words.</param>
/// <param name="Kind">What it counts or measures.</param>
/// <param name="Value">As a qualifier holds it: long or double; words where it takes two numbers or a unit.</param>
internal sealed record Quantity(TextSpan Span, QuantityKind Kind, object Value)
{
    /// <summary>The name of its qualifier.</summary>
    public string Name => Kind.ToString().ToLowerInvariant();
}

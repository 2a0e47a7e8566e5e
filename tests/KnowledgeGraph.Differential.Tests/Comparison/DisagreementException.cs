namespace KnowledgeGraph.Differential.Tests.Comparison;

/// <summary>Two databases answered a statement differently.</summary>
internal sealed class DisagreementException(Disagreement disagreement) : Exception(disagreement.ToString());

using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Training.Pairs;

/// <summary>A fact of a corpus.</summary>
/// <param name="Property">Its name there.</param>
/// <param name="Subject">Where its subject stands: any of these.</param>
/// <param name="Object">Where its object stands.</param>
/// <param name="Places">The sentences that show it; null where that is not known.</param>
internal sealed record GoldFact(string Property, IReadOnlyList<TextSpan> Subject, IReadOnlyList<TextSpan> Object, IReadOnlyList<TextSpan>? Places);

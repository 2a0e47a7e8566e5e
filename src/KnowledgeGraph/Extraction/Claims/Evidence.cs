using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Extraction.Claims;

/// <summary>The words that support a claim.</summary>
/// <param name="Sentence">Index of the sentence in the document.</param>
/// <param name="Span">The words quoted, within that sentence.</param>
/// <param name="Subject">The words that stand for the subject there, null where nothing does.</param>
/// <param name="Object">The words that stand for the object or value there, null where nothing does.</param>
/// <param name="Extractor">Which extractor read it, such as "linguistic".</param>
/// <param name="Confidence">0 to 1.</param>
public sealed record Evidence(
    int Sentence, TextSpan Span, TextSpan? Subject, TextSpan? Object, string Extractor, double Confidence);

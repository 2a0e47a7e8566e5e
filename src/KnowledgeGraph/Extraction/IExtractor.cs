using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Explaining;

namespace KnowledgeGraph.Extraction;

/// <summary>Reads claims from a document whose layers are complete. Pure and thread-safe.</summary>
public interface IExtractor
{
    /// <summary>Stands on the evidence of its claims.</summary>
    string Name { get; }

    /// <param name="document">With all layers.</param>
    /// <param name="log">Told what led to each claim and what was held back, where it is asked for.</param>
    /// <returns>One claim for each time it is said, in text order, and the document with the entities that the claims add.</returns>
    Reading Extract(Document document, ExplanationLog? log = null);
}

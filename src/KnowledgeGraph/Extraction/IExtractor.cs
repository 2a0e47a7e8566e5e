using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Claims;

namespace KnowledgeGraph.Extraction;

/// <summary>Reads claims from a document whose layers are complete. Pure and thread-safe.</summary>
public interface IExtractor
{
    /// <summary>Stands on the evidence of its claims.</summary>
    string Name { get; }

    IReadOnlyList<Claim> Extract(Document document);
}

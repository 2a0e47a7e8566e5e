using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Linguistics;

/// <summary>A stage of the language pipeline: pure, thread-safe, and explicit in what it reads and adds.</summary>
public interface IAnnotator
{
    Layers Requires { get; }

    Layers Provides { get; }

    /// <returns>A new document that also carries <see cref="Provides"/>.</returns>
    Document Annotate(Document document);
}

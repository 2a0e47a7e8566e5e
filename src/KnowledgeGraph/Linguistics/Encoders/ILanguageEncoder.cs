using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Linguistics.Encoders;

/// <summary>Reads a document's words once: tags, trees, names, and a vector a word for all that comes after. Thread-safe.</summary>
public interface ILanguageEncoder
{
    /// <summary>Reads a document. The result depends on its words alone, to the bit, whatever else runs.</summary>
    /// <param name="sentences">The words of each sentence, as the tokenizer cuts them; a sentence may be empty, a word may not.</param>
    /// <param name="cancelled">Looked at between windows.</param>
    EncodedDocument Encode(IReadOnlyList<IReadOnlyList<string>> sentences, CancellationToken cancelled = default);
}

using KnowledgeGraph.Documents;
using KnowledgeGraph.Encoder;
using KnowledgeGraph.Linguistics.Encoders;

namespace KnowledgeGraph.Tests;

/// <summary>The embedded encoder, opened once for all tests.</summary>
internal static class SharedEncoder
{
    public static ILanguageEncoder Instance { get; } = LanguageEncoder.Embedded();

    /// <summary>A document built by hand with what the encoder reads in its words; its own tags and trees stay.</summary>
    public static Document Read(Document document) => document with
    {
        Layers = document.Layers | Layers.Encoding,
        Encoding = Instance.Encode([.. document.Sentences.Select(sentence => (IReadOnlyList<string>)[.. sentence.Tokens.Select(token => token.Text)])]),
    };
}

using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Linguistics.Encoders;

/// <summary>Runs the encoder over a document once: adds its reading, and the tags.</summary>
public sealed class EncodingAnnotator(ILanguageEncoder encoder) : IAnnotator
{
    public Layers Requires => Layers.Sentences;

    public Layers Provides => Layers.Encoding | Layers.Tags;

    public Document Annotate(Document document)
    {
        var encoding = encoder.Encode([.. document.Sentences.Select(sentence => (IReadOnlyList<string>)[.. sentence.Tokens.Select(token => token.Text)])]);
        return document with
        {
            Encoding = encoding,
            Sentences = [.. document.Sentences.Select(sentence => Tag(sentence, encoding.Sentences[sentence.Index]))],
        };
    }

    private static Sentence Tag(Sentence sentence, EncodedSentence reading) => sentence with
    {
        Tokens = [.. sentence.Tokens.Select(token => token with
        {
            PartOfSpeech = reading.PartsOfSpeech[token.Index],
            Tag = reading.Tags[token.Index],
        })],
    };
}

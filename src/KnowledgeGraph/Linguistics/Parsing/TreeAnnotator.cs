using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Linguistics.Parsing;

/// <summary>Adds the dependency trees that the encoder read, one root a sentence, with the subtypes of their relations, mended where no English sentence is so.</summary>
public sealed class TreeAnnotator : IAnnotator
{
    public Layers Requires => Layers.Encoding | Layers.Tags;

    public Layers Provides => Layers.Trees;

    /// <exception cref="InvalidOperationException">The document says that it is encoded, but carries no encoding.</exception>
    public Document Annotate(Document document)
    {
        var encoding = document.Encoding ?? throw new InvalidOperationException("the document carries no encoding.");
        return document with { Sentences = [.. document.Sentences.Select(sentence => Parse(sentence, encoding.Sentences[sentence.Index]))] };
    }

    private static Sentence Parse(Sentence sentence, EncodedSentence reading)
    {
        Token[] tokens = [.. sentence.Tokens.Select((token, i) => token with { Head = reading.Heads[i], Relation = reading.Relations[i] })];
        var subtypes = RelationSubtypes.Of(tokens);
        return TreeRepair.Apply(sentence with { Tokens = [.. tokens.Select((token, i) => token with { Relation = subtypes[i] })] });
    }
}

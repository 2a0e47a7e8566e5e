using KnowledgeGraph.Documents;
using KnowledgeGraph.Linguistics.Models;
using KnowledgeGraph.Linguistics.Tagging;

namespace KnowledgeGraph.Linguistics.Parsing;

/// <summary>Adds dependency trees, one root a sentence. The weights are opened at the first use.</summary>
public sealed class ParseAnnotator : IAnnotator
{
    private readonly Lazy<DependencyParser> _parser = new(() => new DependencyParser(LinearModel.Embedded("parser")));

    public Layers Requires => Layers.Sentences | Layers.Tags;

    public Layers Provides => Layers.Trees;

    public Document Annotate(Document document) =>
        document with { Sentences = [.. document.Sentences.Select(Parse)] };

    private Sentence Parse(Sentence sentence)
    {
        var (heads, relations) = _parser.Value.Parse(
            [.. sentence.Tokens.Select(token => token.Text)],
            [.. sentence.Tokens.Select(token => new TagClass(token.PartOfSpeech, token.Tag).ToString())]);
        Token[] tokens = [.. sentence.Tokens.Select((token, i) => token with { Head = heads[i], Relation = relations[i] })];
        var subtypes = RelationSubtypes.Of(tokens);
        return sentence with { Tokens = [.. tokens.Select((token, i) => token with { Relation = subtypes[i] })] };
    }
}

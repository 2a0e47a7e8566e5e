using KnowledgeGraph.Documents;
using KnowledgeGraph.Linguistics.Models;

namespace KnowledgeGraph.Linguistics.Tagging;

/// <summary>Adds parts of speech and Penn Treebank tags. The weights are opened at the first use.</summary>
public sealed class TagAnnotator : IAnnotator
{
    private readonly Lazy<Tagger> _tagger = new(() =>
        new Tagger(LinearModel.Embedded("tagger"), new TagLexicon(LinearModel.Embedded("tag-lexicon"))));

    public Layers Requires => Layers.Sentences;

    public Layers Provides => Layers.Tags;

    public Document Annotate(Document document) =>
        document with { Sentences = [.. document.Sentences.Select(Tag)] };

    private Sentence Tag(Sentence sentence)
    {
        var tags = _tagger.Value.Tag([.. sentence.Tokens.Select(token => token.Text)]);
        var tokens = new Token[tags.Length];
        for (var i = 0; i < tags.Length; i++)
        {
            var tag = _tagger.Value[tags[i]];
            tokens[i] = sentence.Tokens[i] with { PartOfSpeech = tag.PartOfSpeech, Tag = tag.Tag };
        }

        return sentence with { Tokens = tokens };
    }
}

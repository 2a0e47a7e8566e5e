using KnowledgeGraph.Documents;
using KnowledgeGraph.Linguistics.Models;
using KnowledgeGraph.Linguistics.Tokenization;

namespace KnowledgeGraph.Linguistics.Sentences;

/// <summary>Adds sentences and their tokens. The weights are opened at the first use.</summary>
public sealed class SentenceAnnotator : IAnnotator
{
    private readonly Tokenizer _tokenizer = new();
    private readonly Lazy<SentenceSplitter> _splitter;

    public SentenceAnnotator()
        : this(() => LinearModel.Embedded("sentences"))
    {
    }

    internal SentenceAnnotator(Func<LinearModel> weights) =>
        _splitter = new(() => new SentenceSplitter(weights(), _tokenizer.Abbreviations));

    public Layers Requires => Layers.None;

    public Layers Provides => Layers.Sentences;

    public Document Annotate(Document document)
    {
        var sentences = new List<Sentence>();
        foreach (var range in TextBlocks.Of(document.Text))
        {
            var block = Block.Of(document.Text, _tokenizer.Tokenize(document.Text, range));
            var start = 0;
            foreach (var end in _splitter.Value.Split(block))
            {
                sentences.Add(SentenceOf(block, sentences.Count, start, end));
                start = end;
            }
        }

        return document with { Sentences = sentences };
    }

    private static Sentence SentenceOf(Block block, int index, int start, int end)
    {
        var tokens = new Token[end - start];
        for (var i = start; i < end; i++)
        {
            tokens[i - start] = new Token { Index = i - start, Span = block.Tokens[i], Text = block.Words[i] };
        }

        return new Sentence(index, tokens[0].Span.Union(tokens[^1].Span), tokens);
    }
}

using System.Text;
using KnowledgeGraph.Documents;
using KnowledgeGraph.Linguistics;
using KnowledgeGraph.Linguistics.Encoders;
using KnowledgeGraph.Linguistics.Lemmatization;
using KnowledgeGraph.Linguistics.Names;
using KnowledgeGraph.Linguistics.Parsing;

namespace KnowledgeGraph.Training.Names;

/// <summary>The names that the product finds in words cut by a corpus: the encoder's, seen in the whole document.</summary>
internal sealed class DocumentNames(ILanguageEncoder encoder)
{
    private readonly IAnnotator[] _stages = [new EncodingAnnotator(encoder), new LemmaAnnotator(), new TreeAnnotator()];
    private readonly NameFinder _finder = new(NameLexicon.Embedded(), Gazetteer.Embedded());

    public IReadOnlyList<IReadOnlyList<NameSpan>> Of(IReadOnlyList<IReadOnlyList<string>> sentences) =>
        _finder.Find(_stages.Aggregate(DocumentOf(sentences), (document, stage) => stage.Annotate(document)));

    /// <summary>The words with a blank between each two.</summary>
    private static Document DocumentOf(IReadOnlyList<IReadOnlyList<string>> sentences)
    {
        var text = new StringBuilder();
        var built = new List<Sentence>();
        foreach (var words in sentences)
        {
            var tokens = new List<Token>();
            foreach (var word in words)
            {
                tokens.Add(new Token { Index = tokens.Count, Span = new TextSpan(text.Length, text.Length + word.Length), Text = word });
                text.Append(word).Append(' ');
            }

            built.Add(new Sentence(built.Count, tokens.Count > 0 ? tokens[0].Span.Union(tokens[^1].Span) : default, tokens));
        }

        return Document.Of(new Article { Id = "0", Text = text.ToString() }) with { Sentences = built };
    }
}

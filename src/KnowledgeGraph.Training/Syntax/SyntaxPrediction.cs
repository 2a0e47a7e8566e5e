using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Documents;
using KnowledgeGraph.Linguistics;
using KnowledgeGraph.Linguistics.Conllu;
using KnowledgeGraph.Linguistics.Lemmatization;
using KnowledgeGraph.Linguistics.Parsing;
using KnowledgeGraph.Linguistics.Sentences;
using KnowledgeGraph.Linguistics.Tagging;
using KnowledgeGraph.Training.Corpora;

namespace KnowledgeGraph.Training.Syntax;

/// <summary>Analyses the raw text of a corpus with the embedded weights, as CoNLL-U for a scorer; the speed goes to standard error.</summary>
internal sealed class SyntaxPrediction(CorpusLibrary library)
{
    public void Write(string corpus, TextWriter output)
    {
        IAnnotator[] stages = [new SentenceAnnotator(), new TagAnnotator(), new LemmaAnnotator(), new ParseAnnotator()];
        var documents = GoldText.OfDocuments(ConlluReader.Read(library.ReadForTuning(corpus)))
            .Select((gold, index) => Document.Of(ArticleOf(gold.Text, index))).ToArray();
        foreach (var stage in stages)
        {
            documents = Run(stage, documents);
        }

        foreach (var document in documents)
        {
            ConlluWriter.Write(document, output);
        }
    }

    /// <summary>The first document is analysed twice, so that opening the weights is timed apart from the work.</summary>
    private static Document[] Run(IAnnotator stage, Document[] documents)
    {
        var watch = Stopwatch.StartNew();
        stage.Annotate(documents[0]);
        var first = watch.Elapsed;
        watch.Restart();
        var annotated = Array.ConvertAll(documents, document => With(stage.Annotate(document), stage.Provides));
        var tokens = annotated.Sum(document => document.Sentences.Sum(sentence => sentence.Tokens.Count));
        Console.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{stage.GetType().Name}: first document {first.TotalMilliseconds:F0} ms, then {tokens / watch.Elapsed.TotalSeconds:F0} tokens/s"));
        return annotated;
    }

    private static Document With(Document document, Layers layer) => document with { Layers = document.Layers | layer };

    private static Article ArticleOf(string text, int index) =>
        new() { Id = index.ToString(CultureInfo.InvariantCulture), Text = text };
}

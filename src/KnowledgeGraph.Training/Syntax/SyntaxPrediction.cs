using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Documents;
using KnowledgeGraph.Linguistics;
using KnowledgeGraph.Linguistics.Conllu;
using KnowledgeGraph.Linguistics.Encoders;
using KnowledgeGraph.Linguistics.Lemmatization;
using KnowledgeGraph.Linguistics.Parsing;
using KnowledgeGraph.Linguistics.Sentences;
using KnowledgeGraph.Training.Corpora;

namespace KnowledgeGraph.Training.Syntax;

/// <summary>Analyses raw text with the embedded weights, as CoNLL-U for a scorer; the speed goes to standard error.</summary>
internal sealed class SyntaxPrediction(ILanguageEncoder encoder)
{
    public void WriteCorpus(CorpusLibrary library, string corpus, TextWriter output) =>
        Write([.. GoldText.OfDocuments(ConlluReader.Read(library.ReadForTuning(corpus))).Select(gold => gold.Text)], output);

    public void Write(IReadOnlyList<string> texts, TextWriter output)
    {
        IAnnotator[] stages = [new SentenceAnnotator(), new EncodingAnnotator(encoder), new LemmaAnnotator(), new TreeAnnotator()];
        var documents = texts.Select((text, index) => Document.Of(ArticleOf(text, index))).ToArray();
        foreach (var stage in stages)
        {
            documents = Run(stage, documents);
        }

        foreach (var document in documents)
        {
            ConlluWriter.Write(document, output);
        }
    }

    /// <summary>The first document is analysed twice, so that opening the weights is timed apart from the work. Times are of the processor.</summary>
    private static Document[] Run(IAnnotator stage, Document[] documents)
    {
        var process = Process.GetCurrentProcess();
        var start = process.TotalProcessorTime;
        stage.Annotate(documents[0]);
        process.Refresh();
        var opened = process.TotalProcessorTime;
        var annotated = Array.ConvertAll(documents, document => With(stage.Annotate(document), stage.Provides));
        process.Refresh();
        var tokens = annotated.Sum(document => document.Sentences.Sum(sentence => sentence.Tokens.Count));
        Console.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{stage.GetType().Name}: first document {(opened - start).TotalMilliseconds:F0} ms, then {tokens / (process.TotalProcessorTime - opened).TotalSeconds:F0} tokens/s"));
        return annotated;
    }

    private static Document With(Document document, Layers layer) => document with { Layers = document.Layers | layer };

    private static Article ArticleOf(string text, int index) =>
        new() { Id = index.ToString(CultureInfo.InvariantCulture), Text = text };
}

using KnowledgeGraph.Documents;
using KnowledgeGraph.Encoder;
using KnowledgeGraph.Extraction.Open;
using KnowledgeGraph.Linguistics;
using KnowledgeGraph.Linguistics.Encoders;
using KnowledgeGraph.Linguistics.Lemmatization;
using KnowledgeGraph.Linguistics.Parsing;
using KnowledgeGraph.Linguistics.Sentences;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Open tuples for a file with a sentence a line, in the format of the scorer.</summary>
internal static class OpenTuplePredictions
{
    public static int Write(string sentences, string output)
    {
        var syntax = new AnnotationPipeline([new SentenceAnnotator(), new EncodingAnnotator(LanguageEncoder.Embedded()), new LemmaAnnotator(), new TreeAnnotator()]);
        var renderer = new OpenTupleRenderer();
        var lines = File.ReadLines(sentences)
            .Where(line => line.Trim().Length > 0)
            .SelectMany(line => renderer.Tuples(syntax.Annotate(new Article { Id = "line", Text = line.Trim() })).Select(tuple => OpenTupleRenderer.Line(line.Trim(), tuple)));
        File.WriteAllLines(output, lines);
        return 0;
    }
}

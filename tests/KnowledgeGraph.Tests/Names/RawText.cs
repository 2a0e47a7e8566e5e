using KnowledgeGraph.Documents;
using KnowledgeGraph.Linguistics;
using KnowledgeGraph.Linguistics.Coreference;
using KnowledgeGraph.Linguistics.Encoders;
using KnowledgeGraph.Linguistics.Names;
using KnowledgeGraph.Linguistics.Parsing;
using KnowledgeGraph.Linguistics.Sentences;
using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.Tests.Names;

/// <summary>The pipeline from raw text to entities.</summary>
internal static class RawText
{
    private static readonly AnnotationPipeline s_pipeline = new(
    [
        new SentenceAnnotator(), new EncodingAnnotator(SharedEncoder.Instance), new TreeAnnotator(), NameAnnotator.Embedded(),
        CoreferenceAnnotator.Embedded(), new EntityResolver(),
    ]);

    public static Document Annotate(string text) => s_pipeline.Annotate(new Article { Id = "0", Text = text });
}

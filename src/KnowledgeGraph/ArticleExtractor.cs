using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Extraction.Explaining;
using KnowledgeGraph.Extraction.Patterns;
using KnowledgeGraph.Linguistics;
using KnowledgeGraph.Linguistics.Coreference;
using KnowledgeGraph.Linguistics.Encoders;
using KnowledgeGraph.Linguistics.Lemmatization;
using KnowledgeGraph.Linguistics.Names;
using KnowledgeGraph.Linguistics.Parsing;
using KnowledgeGraph.Linguistics.Sentences;
using KnowledgeGraph.Resolution;

namespace KnowledgeGraph;

/// <summary>From an article to its entities and claims. Thread-safe: one serves a whole run, its weights opened once.</summary>
public sealed class ArticleExtractor(AnnotationPipeline annotation, ArticleExtraction extraction)
{
    /// <summary>The stages for English.</summary>
    /// <param name="encoder">Reads the language; the same for the whole run.</param>
    /// <param name="ontology">The relation types; the built-in ones when null.</param>
    /// <param name="minConfidence">From which confidence up a claim is drawn as a fact edge, 0 to 1.</param>
    public static ArticleExtractor English(ILanguageEncoder encoder, Ontology? ontology = null, double minConfidence = ExtractionResult.DefaultMinConfidence) => new(
        new AnnotationPipeline(
        [
            new SentenceAnnotator(),
            new EncodingAnnotator(encoder),
            new LemmaAnnotator(),
            new TreeAnnotator(),
            NameAnnotator.Embedded(),
            CoreferenceAnnotator.Embedded(),
            new EntityResolver(),
        ]),
        new ArticleExtraction([new LinguisticExtractor(ontology ?? Ontology.Default())], minConfidence));

    /// <summary>The linguistic layers alone.</summary>
    public Document Annotate(Article article, CancellationToken cancel = default) => annotation.Annotate(article, cancel);

    /// <param name="article">Its text is read.</param>
    /// <param name="log">Told what led to each claim and what was held back, where it is asked for.</param>
    /// <param name="cancel">Looked at between stages.</param>
    public ExtractionResult Extract(Article article, ExplanationLog? log = null, CancellationToken cancel = default) =>
        extraction.Extract(Annotate(article, cancel), log, cancel);
}

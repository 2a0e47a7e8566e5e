using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Linguistics;

/// <summary>Annotators in a row, whose order is checked when the row is built, not on the first article.</summary>
public sealed class AnnotationPipeline
{
    private readonly IReadOnlyList<IAnnotator> _annotators;

    /// <exception cref="ArgumentException">An annotator requires a layer that none before it provides.</exception>
    public AnnotationPipeline(IReadOnlyList<IAnnotator> annotators)
    {
        var provided = Layers.None;
        foreach (var annotator in annotators)
        {
            var missing = annotator.Requires & ~provided;
            if (missing != Layers.None)
            {
                throw new ArgumentException(
                    $"{annotator.GetType().Name} requires {missing}, which no annotator before it provides.", nameof(annotators));
            }

            provided |= annotator.Provides;
        }

        _annotators = annotators;
    }

    public Document Annotate(Article article, CancellationToken cancel = default)
    {
        var document = Document.Of(article);
        foreach (var annotator in _annotators)
        {
            cancel.ThrowIfCancellationRequested();
            var annotated = annotator.Annotate(document);
            document = annotated with { Layers = document.Layers | annotator.Provides };
        }

        return document;
    }
}

using KnowledgeGraph.Documents;
using KnowledgeGraph.Encoder;
using KnowledgeGraph.Linguistics.Coreference;
using KnowledgeGraph.Linguistics.Coreference.Words;
using KnowledgeGraph.Linguistics.Encoders;
using KnowledgeGraph.Training.Coreference.Learning;

namespace KnowledgeGraph.Training.Coreference;

/// <summary>Coreference by weights as the product would have them, rounded to bytes.</summary>
internal sealed class LearntCoreference
{
    private readonly EncodingAnnotator _encoding;
    private readonly CoreferenceAnnotator _annotator;

    /// <summary>With the weights that are embedded.</summary>
    public LearntCoreference()
        : this(LanguageEncoder.Embedded(), AntecedentFile.Embedded(), LinkLimits.Default)
    {
    }

    /// <summary>With weights that are being learnt.</summary>
    public LearntCoreference(CoreferenceParameters parameters, LinkLimits limits)
        : this(
            LanguageEncoder.EmbeddedWith(new MemoryStream(parameters.References(new Dictionary<string, string>(StringComparer.Ordinal)))),
            AntecedentFile.Read(AntecedentFile.Write(parameters.Weights())),
            limits)
    {
    }

    private LearntCoreference(LanguageEncoder encoder, AntecedentWeights weights, LinkLimits limits)
    {
        _encoding = new EncodingAnnotator(encoder);
        Scorer = new AntecedentScorer(weights);
        _annotator = CoreferenceAnnotator.With(weights, limits);
    }

    public AntecedentScorer Scorer { get; }

    /// <summary>A document with the states of the reference layers.</summary>
    public Document Read(Document document) => document with { Encoding = _encoding.Annotate(document).Encoding };

    public Document Link(Document document) => _annotator.Annotate(Read(document));
}

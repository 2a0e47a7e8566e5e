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
    /// <param name="encoder">The file of the encoder that they stand on.</param>
    /// <param name="parameters">The weights.</param>
    public LearntCoreference(string encoder, CoreferenceParameters parameters)
        : this(
            Open(encoder, parameters),
            AntecedentFile.Read(AntecedentFile.Write(parameters.Weights())),
            LinkLimits.Default)
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

    private static LanguageEncoder Open(string encoder, CoreferenceParameters parameters)
    {
        using var file = File.OpenRead(encoder);
        using var references = new MemoryStream(parameters.References(new Dictionary<string, string>(StringComparer.Ordinal)));
        return LanguageEncoder.Open(file, Path.GetFileName(encoder), references);
    }
}

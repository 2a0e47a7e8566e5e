using KnowledgeGraph.Documents;
using KnowledgeGraph.Linguistics.Coreference.Words;
using KnowledgeGraph.Linguistics.Names;

namespace KnowledgeGraph.Linguistics.Coreference;

/// <summary>
/// Links the mentions of a document that stand for one thing: first, by sieves, what is certain (Raghunathan et al. 2010), then
/// pronouns and definite nouns to the antecedent that scores best, or to none. Two names are joined by their form alone, never
/// through a pronoun or a description.
/// </summary>
public sealed class CoreferenceAnnotator : IAnnotator
{
    private readonly WordContexts _contexts = new([.. SureSieves()]);
    private readonly AntecedentLinker _linker;

    private CoreferenceAnnotator(AntecedentLinker linker) => _linker = linker;

    public Layers Requires => Layers.Sentences | Layers.Encoding | Layers.Trees | Layers.Mentions;

    public Layers Provides => Layers.Coreference;

    /// <summary>With the lists and weights that are embedded in this assembly.</summary>
    public static CoreferenceAnnotator Embedded() => With(AntecedentFile.Embedded(), LinkLimits.Default);

    internal static CoreferenceAnnotator With(AntecedentWeights weights, LinkLimits limits) => new(new AntecedentLinker(new AntecedentScorer(weights), limits));

    /// <summary>The sieves whose links are certain.</summary>
    internal static IEnumerable<ISieve> SureSieves() =>
    [
        new SameNameSieve(),
        new AcronymSieve(),
        new PersonNameSieve(),
        new ShortNameSieve(NameLexicon.Embedded()),
        new KindNounSieve(NominalLexicon.Embedded()),
        new AppositionSieve(),
        new RelativePronounSieve(),
        new SpeakerSieve(),
    ];

    public Document Annotate(Document document)
    {
        var context = _contexts.Of(document);
        return LinkedDocument.Of(context, _linker.Link(context));
    }
}

using KnowledgeGraph.Documents;
using KnowledgeGraph.Linguistics.Names;

namespace KnowledgeGraph.Linguistics.Coreference;

/// <summary>
/// Links the mentions of a document that stand for one thing, by sieves from the surest to the least sure (Raghunathan et al.
/// 2010). Two names are joined by their form alone, never through a pronoun or a description.
/// </summary>
public sealed class CoreferenceAnnotator : IAnnotator
{
    private readonly MentionViews _views;
    private readonly IReadOnlyList<ISieve> _sieves;

    private CoreferenceAnnotator(MentionViews views, IReadOnlyList<ISieve> sieves) => (_views, _sieves) = (views, sieves);

    public Layers Requires => Layers.Sentences | Layers.Trees | Layers.Mentions;

    public Layers Provides => Layers.Coreference;

    /// <summary>With the lists and weights that are embedded in this assembly.</summary>
    public static CoreferenceAnnotator Embedded() => With(PronounRanker.Embedded());

    internal static CoreferenceAnnotator With(PronounRanker ranker) => new(
        new MentionViews(new GenderLexicon(), NominalLexicon.Embedded()),
        [.. SureSieves(), new PronounSieve(ranker)]);

    /// <summary>The sieves that run before pronouns are resolved.</summary>
    internal static IEnumerable<ISieve> SureSieves() => [.. NameSieves(), new DescriptionSieve()];

    /// <summary>The sieves whose links are certain.</summary>
    internal static IEnumerable<ISieve> NameSieves() =>
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
        var state = new CoreferenceState(document, _views.Of(document));
        foreach (var sieve in _sieves)
        {
            sieve.Link(state);
        }

        return document with { Chains = [.. ChainsOf(state)] };
    }

    private static IEnumerable<CoreferenceChain> ChainsOf(CoreferenceState state)
    {
        foreach (var members in state.Links.All())
        {
            var first = state.Mentions[members[0]];
            if (members.Count > 1 || first.IsName)
            {
                yield return new CoreferenceChain(state.KindOf(first) ?? first.Kind, members);
            }
        }
    }
}

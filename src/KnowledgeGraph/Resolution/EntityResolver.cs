using KnowledgeGraph.Documents;
using KnowledgeGraph.Linguistics;

namespace KnowledgeGraph.Resolution;

/// <summary>
/// Makes an entity of every chain with a name, and one of chains that come to the same id. A chain of descriptions and
/// pronouns alone is no entity; <see cref="EntityId.Of"/> keys one that an extractor wants to make of it.
/// </summary>
public sealed class EntityResolver : IAnnotator
{
    private readonly WellKnownNames _wellKnown = WellKnownNames.Embedded();

    public Layers Requires => Layers.Mentions | Layers.Coreference;

    public Layers Provides => Layers.Entities;

    public Document Annotate(Document document)
    {
        var entities = document.Chains
            .Select(chain => (Chain: chain, Names: NamesOf(document, chain)))
            .Where(pair => pair.Names.Count > 0)
            .GroupBy(pair => EntityId.Of(pair.Chain.Kind, NameOf(pair.Names, pair.Chain.Kind)), StringComparer.Ordinal)
            .Select(group => Merge(group.Key, [.. group]))
            .OrderBy(entity => entity.Mentions[0]);
        return document with { Entities = [.. entities] };
    }

    private ResolvedEntity Merge(string id, List<(CoreferenceChain Chain, List<string> Names)> chains)
    {
        var kind = chains[0].Chain.Kind;
        List<string> names = [.. chains.SelectMany(chain => chain.Names)];
        var name = NameOf(names, kind);
        var aliases = names.Distinct(StringComparer.Ordinal).Where(alias => alias != name).Order(StringComparer.Ordinal);
        return new ResolvedEntity(new Entity(id, kind, name, [.. aliases]), [.. chains.SelectMany(chain => chain.Chain.Mentions).Order()]);
    }

    private string NameOf(List<string> names, EntityKind kind) =>
        _wellKnown.Find(kind, names) ?? CanonicalName.Of(names, kind);

    private static List<string> NamesOf(Document document, CoreferenceChain chain) =>
        [.. chain.Mentions.Select(index => document.Mentions[index]).Where(mention => mention.Type == MentionType.Name)
            .Select(mention => CanonicalName.Clean(mention.Span.Slice(document.Text), mention.Kind))];
}

using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Extraction.Participants;

/// <summary>Puts the local entities that claims speak of into a document, with their mentions in their places.</summary>
internal static class LocalLayer
{
    /// <param name="document">With entities.</param>
    /// <param name="locals">The entities of the article's common nouns.</param>
    /// <param name="used">Ids of those that claims speak of.</param>
    public static Document AddTo(Document document, LocalEntities locals, IReadOnlySet<string> used)
    {
        var added = locals.All.Where(local => used.Contains(local.Entity.Id)).ToList();
        if (added.Count == 0)
        {
            return document;
        }

        var byHead = document.Mentions.Where(mention => mention.Type == MentionType.Nominal).ToLookup(mention => (mention.Sentence, mention.HeadToken));
        var places = added.SelectMany(local => local.Mentions.Select(place => (local.Entity, Mention: byHead[(place.Sentence, place.HeadToken)].FirstOrDefault() ?? MentionOf(place, local.Entity.Kind)))).ToList();
        var all = document.Mentions.Concat(places.Select(place => place.Mention).Where(mention => mention.Index < 0))
            .OrderBy(mention => mention.Span).ThenBy(mention => mention.Index < 0 ? int.MaxValue : mention.Index).ToList();
        var index = new Dictionary<Mention, int>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < all.Count; i++)
        {
            index[all[i]] = i;
        }

        var mentionsOf = places.ToLookup(place => place.Entity.Id, place => place.Mention, StringComparer.Ordinal);
        var old = document.Mentions.Select(mention => index[mention]).ToList();
        var entities = document.Entities.Select(resolved => resolved with { Mentions = [.. resolved.Mentions.Select(mention => old[mention])] })
            .Concat(added.Select(local => new ResolvedEntity(local.Entity, [.. mentionsOf[local.Entity.Id].Select(mention => index[mention]).Distinct().Order()])));
        return document with
        {
            Mentions = [.. all.Select((mention, position) => mention with { Index = position })],
            Chains = [.. document.Chains.Select(chain => chain with { Mentions = [.. chain.Mentions.Select(mention => old[mention])] })],
            Entities = [.. entities.OrderBy(resolved => resolved.Mentions[0]).ThenBy(resolved => resolved.Entity.Id, StringComparer.Ordinal)],
        };
    }

    private static Mention MentionOf(LocalMention place, EntityKind kind) => new()
    {
        Index = -1,
        Span = place.Span,
        Sentence = place.Sentence,
        FirstToken = place.FirstToken,
        EndToken = place.EndToken,
        HeadToken = place.HeadToken,
        Type = MentionType.Nominal,
        Kind = kind,
    };
}

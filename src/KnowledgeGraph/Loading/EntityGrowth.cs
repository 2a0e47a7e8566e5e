using KnowledgeGraph.Documents;
using KnowledgeGraph.Loading.Rows;

namespace KnowledgeGraph.Loading;

/// <summary>What new articles add to the names of entities.</summary>
/// <param name="Rows">For <c>entities-grow</c>: entities to which all these articles give one name, but also others in passing; in the order of ids.</param>
/// <param name="Renamed">Ids of entities to which they give several.</param>
internal sealed record EntityGrowth(IReadOnlyList<IReadOnlyDictionary<string, object?>> Rows, IReadOnlyList<string> Renamed)
{
    private static readonly string NameType = GraphText.Of(MentionType.Name);

    public static EntityGrowth Of(IReadOnlyList<ArticleGraph> graphs)
    {
        var names = graphs.SelectMany(graph => graph.Entities).ToLookup(row => (string)row["id"]!, row => (string)row["name"]!, StringComparer.Ordinal);
        var texts = graphs.SelectMany(graph => graph.Mentions)
            .Where(row => string.Equals((string)row["type"]!, NameType, StringComparison.Ordinal))
            .ToLookup(row => (string)row["entity"]!, row => (string)row["text"]!, StringComparer.Ordinal);
        var entities = names.OrderBy(entity => entity.Key, StringComparer.Ordinal).ToLookup(entity => entity.Distinct(StringComparer.Ordinal).Count() == 1);
        return new EntityGrowth(
            [.. entities[true].Select(entity => Row(entity.Key, entity.First(), texts[entity.Key])).OfType<IReadOnlyDictionary<string, object?>>()],
            [.. entities[false].Select(entity => entity.Key)]);
    }

    private static IReadOnlyDictionary<string, object?>? Row(string id, string name, IEnumerable<string> texts)
    {
        var aliases = texts.Where(text => !string.Equals(text, name, StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
        return aliases.Count == 0 ? null : GraphRow.Of(("id", id), ("name", name), ("aliases", aliases));
    }
}

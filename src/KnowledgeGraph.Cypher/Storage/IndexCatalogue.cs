using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Storage;

/// <summary>All indexes, kept in step with the entities.</summary>
internal sealed class IndexCatalogue(TokenTable keys)
{
    private readonly List<PropertyIndex> _indexes = [];
    private readonly Dictionary<(EntityType, string), List<PropertyIndex>> _byToken = [];

    public bool Any => _indexes.Count > 0;

    public IReadOnlyList<PropertyIndex> All => _indexes;

    /// <summary>Changes with every index added or dropped.</summary>
    public IReadOnlyList<IndexDefinition> Definitions { get; private set; } = [];

    /// <summary>A number that no index has or had since opening.</summary>
    public int NextNumber { get; private set; }

    public PropertyIndex? Find(string name) =>
        _indexes.Find(index => string.Equals(index.Definition.Name, name, StringComparison.Ordinal));

    public PropertyIndex? Find(IndexDefinition definition) => Find(definition.Name);

    public void Add(PropertyIndex index)
    {
        var at = _indexes.FindIndex(other => other.Number > index.Number);
        _indexes.Insert(at < 0 ? _indexes.Count : at, index);
        NextNumber = Math.Max(NextNumber, index.Number + 1);
        Arrange();
    }

    public void Remove(PropertyIndex index)
    {
        _indexes.Remove(index);
        Arrange();
    }

    /// <summary>What is indexed of an entity with these packed properties, or null where it lacks one.</summary>
    public CypherValue KeyOf(IndexDefinition index, byte[] properties)
    {
        if (index.Properties.Count == 1)
        {
            return PackedProperties.Get(properties, keys.Find(index.Properties[0]));
        }

        var parts = index.Properties.Select(name => PackedProperties.Get(properties, keys.Find(name))).ToArray();
        return Array.Exists(parts, part => part.IsNull) ? CypherValue.Null : CypherValue.List(parts);
    }

    /// <summary>The unique index in which another entity already has the key that this one would get.</summary>
    public PropertyIndex? FindConflict(EntityType entity, long id, IReadOnlyList<string> tokens, byte[] properties)
    {
        foreach (var token in tokens)
        {
            foreach (var index in Of(entity, token))
            {
                if (index.Definition.IsUnique && index.HasOtherThan(KeyOf(index.Definition, properties), id))
                {
                    return index;
                }
            }
        }

        return null;
    }

    /// <summary>Takes an entity's old keys out and puts its new ones in.</summary>
    public void Move(
        EntityType entity,
        long id,
        IReadOnlyList<string> tokensBefore,
        byte[] before,
        IReadOnlyList<string> tokensAfter,
        byte[] after)
    {
        foreach (var token in tokensBefore)
        {
            foreach (var index in Of(entity, token))
            {
                var key = KeyOf(index.Definition, before);
                if (PropertyIndex.IsIndexable(key) && !(tokensAfter.Contains(token) && key == KeyOf(index.Definition, after)))
                {
                    index.Remove(key, id);
                }
            }
        }

        foreach (var token in tokensAfter)
        {
            foreach (var index in Of(entity, token))
            {
                var key = KeyOf(index.Definition, after);
                if (PropertyIndex.IsIndexable(key) && !(tokensBefore.Contains(token) && key == KeyOf(index.Definition, before)))
                {
                    index.Add(key, id);
                }
            }
        }
    }

    private List<PropertyIndex> Of(EntityType entity, string token) => _byToken.GetValueOrDefault((entity, token)) ?? [];

    private void Arrange()
    {
        _byToken.Clear();
        foreach (var index in _indexes)
        {
            var key = (index.Definition.Entity, index.Definition.Token);
            if (!_byToken.TryGetValue(key, out var indexes))
            {
                _byToken[key] = indexes = [];
            }

            indexes.Add(index);
        }

        Definitions = [.. _indexes.Select(index => index.Definition)];
    }
}

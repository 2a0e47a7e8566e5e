using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Storage;

/// <content>Indexes and constraints.</content>
internal sealed partial class GraphTransaction
{
    public void CreateIndex(IndexDefinition index)
    {
        RequireWritable();
        if (_state.Indexes.Find(index.Name) is not null)
        {
            throw RuntimeErrors.Argument("IndexAlreadyExists", $"there is an index or constraint named '{index.Name}' already");
        }

        var created = _file?.OpenIndex(_state.Indexes.NextNumber, index)
            ?? new PropertyIndex(_state.Indexes.NextNumber, index, null);
        foreach (var (id, properties) in Covered(index))
        {
            var key = _state.Indexes.KeyOf(index, properties);
            if (index.IsUnique && created.HasOtherThan(key, id))
            {
                throw NotUnique(index, key);
            }

            if (PropertyIndex.IsIndexable(key))
            {
                created.Add(key, id);
            }
        }

        _state.Indexes.Add(created);
        _undo.Add(new UndoEntry(UndoKind.IndexCreated, 0, created));
        _changes.Schema = true;
    }

    public bool DropIndex(string name)
    {
        RequireWritable();
        if (_state.Indexes.Find(name) is not { } index)
        {
            return false;
        }

        _state.Indexes.Remove(index);
        _undo.Add(new UndoEntry(UndoKind.IndexDropped, 0, index));
        _changes.Schema = true;
        return true;
    }

    private IEnumerable<(long Id, byte[] Properties)> Covered(IndexDefinition index) => index.Entity == EntityType.Node
        ? NodesWithLabel(index.Token).Select(id => (id, _state.NodeProperties.Get((int)id)))
        : RelationshipsOfType(index.Token).Select(id => (id, _state.RelationshipProperties.Get((int)id)));
}

using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Storage;

/// <summary>Writes the changes of a transaction, each row once, in ascending order.</summary>
internal sealed class GraphFileWriter(SqliteFile file) : IDisposable
{
    private readonly ByteWriter _bytes = new();
    private readonly SqliteStatement _putState = file.Prepare("INSERT OR REPLACE INTO state VALUES (?1, ?2)");
    private readonly SqliteStatement _putToken = file.Prepare("INSERT OR REPLACE INTO tokens VALUES (?1, ?2, ?3)");
    private readonly SqliteStatement _putNodeBlock = file.Prepare("INSERT OR REPLACE INTO node_blocks VALUES (?1, ?2)");
    private readonly SqliteStatement _putNode = file.Prepare("INSERT OR REPLACE INTO node_properties VALUES (?1, ?2)");
    private readonly SqliteStatement _dropNode = file.Prepare("DELETE FROM node_properties WHERE id = ?1");
    private readonly SqliteStatement _putRelationshipBlock = file.Prepare("INSERT OR REPLACE INTO relationship_blocks VALUES (?1, ?2)");
    private readonly SqliteStatement _putRelationship = file.Prepare("INSERT OR REPLACE INTO relationship_properties VALUES (?1, ?2)");
    private readonly SqliteStatement _dropRelationship = file.Prepare("DELETE FROM relationship_properties WHERE id = ?1");
    private readonly SqliteStatement _putEntry = file.Prepare("INSERT OR IGNORE INTO index_entries VALUES (?1, ?2, ?3)");
    private readonly SqliteStatement _dropEntry = file.Prepare("DELETE FROM index_entries WHERE number = ?1 AND key = ?2 AND id = ?3");

    public void Save(GraphState state, GraphChanges changes, long generation)
    {
        SaveTokens(state);
        SaveBlocks(_putNodeBlock, changes.Nodes, state.NextNode, node => WriteLabels(state, node));
        SaveProperties(_putNode, _dropNode, changes.Nodes, state.Nodes, state.NodeProperties);
        SaveBlocks(_putRelationshipBlock, changes.Relationships, state.NextRelationship, id => WriteEnds(state, id));
        SaveProperties(
            _putRelationship, _dropRelationship, changes.Relationships, state.Relationships, state.RelationshipProperties);
        if (changes.Schema)
        {
            SaveIndexes(state);
        }

        foreach (var index in state.Indexes.All)
        {
            SaveEntries(index);
        }

        _putState.Bind(1, "next_node").Bind(2, state.NextNode).Run();
        _putState.Bind(1, "next_relationship").Bind(2, state.NextRelationship).Run();
        _putState.Bind(1, "generation").Bind(2, generation).Run();
    }

    public void Dispose()
    {
        SqliteStatement[] statements =
        [
            _putState, _putToken, _putNodeBlock, _putNode, _dropNode, _putRelationshipBlock, _putRelationship,
            _dropRelationship, _putEntry, _dropEntry,
        ];
        Array.ForEach(statements, statement => statement.Dispose());
    }

    private void SaveTokens(GraphState state)
    {
        TokenTable[] tables = [state.Labels, state.Types, state.Keys];
        for (var kind = 0; kind < tables.Length; kind++)
        {
            var table = tables[kind];
            for (; table.Saved < table.Count; table.Saved++)
            {
                _putToken.Bind(1, kind).Bind(2, table.Saved).Bind(3, table[table.Saved]).Run();
            }
        }
    }

    private void SaveBlocks(SqliteStatement put, HashSet<int> changed, int next, Action<int> write)
    {
        foreach (var block in changed.Select(id => id / GraphFile.BlockSize).Distinct().Order())
        {
            _bytes.Clear();
            for (var id = block * GraphFile.BlockSize; id < Math.Min(next, (block + 1) * GraphFile.BlockSize); id++)
            {
                write(id);
            }

            put.Bind(1, block).Bind(2, _bytes.Written).Run();
        }
    }

    private void WriteLabels(GraphState state, int node)
    {
        var labels = state.LabelsOf(node);
        _bytes.Unsigned(labels is null ? 0 : labels.Tokens.Length + 1);
        foreach (var token in labels?.Tokens ?? [])
        {
            _bytes.Unsigned(token);
        }
    }

    private void WriteEnds(GraphState state, int relationship)
    {
        if (!state.Relationships.Contains(relationship))
        {
            _bytes.Unsigned(0);
            return;
        }

        _bytes.Unsigned(state.Topology.Type(relationship) + 1);
        _bytes.Unsigned(state.Topology.Start(relationship));
        _bytes.Unsigned(state.Topology.End(relationship));
    }

    private static void SaveProperties(
        SqliteStatement put, SqliteStatement drop, HashSet<int> changed, IdBitmap existing, PropertyCache properties)
    {
        foreach (var id in changed.Order())
        {
            var packed = existing.Contains(id) ? properties.Get(id) : [];
            if (packed.Length == 0)
            {
                drop.Bind(1, id).Run();
            }
            else
            {
                put.Bind(1, id).Bind(2, packed).Run();
            }
        }
    }

    private void SaveIndexes(GraphState state)
    {
        file.Run("DELETE FROM indexes");
        using var put = file.Prepare("INSERT INTO indexes VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
        foreach (var index in state.Indexes.All)
        {
            _bytes.Clear();
            ValueCodec.Write(_bytes, CypherValue.List([.. index.Definition.Properties.Select(CypherValue.Of)]));
            put.Bind(1, index.Number).Bind(2, index.Definition.Name).Bind(3, (long)index.Definition.Entity)
                .Bind(4, index.Definition.Token).Bind(5, index.Definition.IsUnique ? 1 : 0).Bind(6, _bytes.Written).Run();
        }

        file.Run("DELETE FROM index_entries WHERE number NOT IN (SELECT number FROM indexes)");
    }

    private void SaveEntries(PropertyIndex index)
    {
        foreach (var ((key, id), added) in index.Changes)
        {
            _bytes.Clear();
            ValueCodec.WriteKey(_bytes, key);
            (added ? _putEntry : _dropEntry).Bind(1, index.Number).Bind(2, _bytes.Written).Bind(3, id).Run();
        }
    }
}

using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Storage;

/// <summary>
/// The durable graph: a SQLite file in WAL mode. Properties are a row per entity; labels and ends are packed, a block
/// of consecutive numbers per row, so that opening reads few rows and loading writes few pages.
/// </summary>
/// <remarks>A commit survives the end of the process at once, and a loss of power once the system has written it out.</remarks>
internal sealed class GraphFile : IDisposable
{
    internal const int BlockSize = 512;

    private const long ApplicationId = 0x6B67_6462; // "kgdb"
    private const long Format = 1;

    private static readonly (string Table, string Blocks)[] _tables =
        [("node_properties", "node_blocks"), ("relationship_properties", "relationship_blocks")];

    private readonly string _path;
    private readonly SqliteFile _file;
    private readonly ByteWriter _bytes = new();
    private readonly SqliteStatement _generation;
    private readonly SqliteStatement _seek;
    private readonly SqliteStatement[] _readProperties;
    private readonly GraphFileWriter _writer;

    /// <exception cref="CypherException">DatabaseError: locked, foreign, newer, damaged, or not to be opened.</exception>
    public GraphFile(string path, TimeSpan busyTimeout)
    {
        _path = path;
        _file = new SqliteFile(path, busyTimeout);
        try
        {
            Prepare(path);
            _generation = _file.Prepare("SELECT value FROM state WHERE name = 'generation'");
            _seek = _file.Prepare("SELECT id FROM index_entries WHERE number = ?1 AND key = ?2");
            _readProperties = [.. _tables.Select(t => _file.Prepare($"SELECT id, properties FROM {t.Table} WHERE id BETWEEN ?1 AND ?2"))];
            _writer = new GraphFileWriter(_file);
        }
        catch
        {
            _file.Dispose();
            throw;
        }
    }

    /// <exception cref="CypherException">DatabaseError: another process holds the write lock for too long.</exception>
    public void Begin(AccessMode mode) => _file.Run(mode == AccessMode.Write ? "BEGIN IMMEDIATE" : "BEGIN");

    public void Rollback()
    {
        if (_file.IsInTransaction)
        {
            _file.Run("ROLLBACK");
        }
    }

    /// <summary>Counts the commits to the file, of any process.</summary>
    public long Generation()
    {
        var generation = _generation.Step() ? _generation.Integer(0) : 0;
        _generation.Reset();
        return generation;
    }

    /// <summary>Writes the changes and ends the transaction.</summary>
    /// <returns>The new generation.</returns>
    public long Commit(GraphState state, GraphChanges changes)
    {
        var generation = Generation() + 1;
        _writer.Save(state, changes, generation);
        _file.Run("COMMIT");
        return generation;
    }

    /// <summary>Reads everything but properties and index entries.</summary>
    /// <exception cref="CypherException">DatabaseError, DamagedFile.</exception>
    public GraphState Load()
    {
        try
        {
            return LoadState();
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            throw DatabaseErrors.Damaged(_path);
        }
    }

    public IEnumerable<(int Id, byte[] Packed)> ReadProperties(EntityType entity, int first, int last)
    {
        var statement = _readProperties[(int)entity].Bind(1, first).Bind(2, last);
        while (statement.Step())
        {
            yield return ((int)statement.Integer(0), statement.Blob(1).ToArray());
        }
    }

    public IEnumerable<long> Seek(int index, CypherValue key)
    {
        _bytes.Clear();
        ValueCodec.WriteKey(_bytes, key);
        _seek.Bind(1, index).Bind(2, _bytes.Written);
        while (_seek.Step())
        {
            yield return _seek.Integer(0);
        }
    }

    public PropertyIndex OpenIndex(int number, IndexDefinition definition) => new(number, definition, Seek);

    public void Dispose()
    {
        _writer.Dispose();
        _generation.Dispose();
        _seek.Dispose();
        Array.ForEach(_readProperties, statement => statement.Dispose());
        _file.Dispose();
    }

    private void Prepare(string path)
    {
        if (_file.Number("PRAGMA application_id") == 0 && _file.Number("SELECT count(*) FROM sqlite_schema") == 0)
        {
            Create();
        }

        if (_file.Number("PRAGMA application_id") != ApplicationId)
        {
            throw DatabaseErrors.Foreign(path);
        }

        var format = _file.Number("PRAGMA user_version");
        if (format > Format)
        {
            throw DatabaseErrors.Newer(path, format, Format);
        }

        // The default of 1,000 pages halves the speed of loading; closing the last connection writes the log back anyway.
        _file.Run("PRAGMA wal_autocheckpoint = 16000");
        _file.Run("PRAGMA synchronous = NORMAL");
    }

    private void Create()
    {
        _file.Run("PRAGMA journal_mode = WAL");
        _file.Run("BEGIN IMMEDIATE");
        if (_file.Number("SELECT count(*) FROM sqlite_schema") == 0)
        {
            foreach (var table in GraphFileSchema.Statements)
            {
                _file.Run(table);
            }

            _file.Run($"PRAGMA application_id = {ApplicationId}");
            _file.Run($"PRAGMA user_version = {Format}");
        }

        _file.Run("COMMIT");
    }

    private GraphState LoadState()
    {
        var state = new GraphState(this);
        LoadTokens(state);
        LoadNodes(state);
        LoadRelationships(state);
        LoadIndexes(state);
        state.NextNode = (int)_file.Number("SELECT value FROM state WHERE name = 'next_node'");
        state.NextRelationship = (int)_file.Number("SELECT value FROM state WHERE name = 'next_relationship'");
        return state;
    }

    private void LoadTokens(GraphState state)
    {
        TokenTable[] tables = [state.Labels, state.Types, state.Keys];
        using var statement = _file.Prepare("SELECT kind, name FROM tokens ORDER BY kind, number");
        while (statement.Step())
        {
            var table = tables[statement.Integer(0)];
            table.Intern(statement.Text(1));
            table.Saved = table.Count;
        }
    }

    private void LoadNodes(GraphState state)
    {
        using var statement = _file.Prepare("SELECT number, content FROM node_blocks ORDER BY number");
        while (statement.Step())
        {
            var node = (int)statement.Integer(0) * BlockSize;
            for (var from = new ByteReader(statement.Blob(1)); !from.IsAtEnd; node++)
            {
                LoadNode(state, node, ref from);
            }
        }
    }

    private static void LoadNode(GraphState state, int node, ref ByteReader from)
    {
        // The number of labels plus one, or 0 for a gap.
        var count = from.Length();
        if (count == 0)
        {
            return;
        }

        var labels = state.LabelSets.Empty;
        for (var i = 1; i < count; i++)
        {
            labels = state.LabelSets.With(labels, from.Length());
        }

        state.LoadNode(node, labels);
    }

    private void LoadRelationships(GraphState state)
    {
        using var statement = _file.Prepare("SELECT number, content FROM relationship_blocks ORDER BY number");
        while (statement.Step())
        {
            var relationship = (int)statement.Integer(0) * BlockSize;
            for (var from = new ByteReader(statement.Blob(1)); !from.IsAtEnd; relationship++)
            {
                LoadRelationship(state, relationship, ref from);
            }
        }
    }

    private static void LoadRelationship(GraphState state, int relationship, ref ByteReader from)
    {
        // The type plus one, or 0 for a gap.
        var type = from.Length() - 1;
        if (type < 0)
        {
            return;
        }

        var (start, end) = (from.Length(), from.Length());
        if (type >= state.Types.Count || !state.Nodes.Contains(start) || !state.Nodes.Contains(end))
        {
            throw DatabaseErrors.DamagedValue();
        }

        state.LoadRelationship(relationship, type, start, end);
    }

    private void LoadIndexes(GraphState state)
    {
        using var statement = _file.Prepare(
            "SELECT number, name, entity, token, is_unique, properties FROM indexes ORDER BY number");
        while (statement.Step())
        {
            var from = new ByteReader(statement.Blob(5));
            var definition = new IndexDefinition(
                statement.Text(1),
                (EntityType)statement.Integer(2),
                statement.Text(3),
                [.. ValueCodec.Read(ref from).AsList().Select(property => property.AsString())],
                statement.Integer(4) != 0);
            state.Indexes.Add(OpenIndex((int)statement.Integer(0), definition));
        }
    }
}

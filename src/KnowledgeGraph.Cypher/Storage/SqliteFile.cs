using SQLitePCL;

namespace KnowledgeGraph.Cypher.Storage;

/// <summary>A connection to a SQLite file; its errors become <see cref="CypherException"/>s that name the file.</summary>
internal sealed class SqliteFile : IDisposable
{
    private readonly string _path;
    private readonly sqlite3 _handle;

    static SqliteFile() => Batteries_V2.Init();

    /// <exception cref="CypherException">DatabaseError: the file cannot be opened.</exception>
    public SqliteFile(string path, TimeSpan busyTimeout)
    {
        _path = path;
        var code = raw.sqlite3_open_v2(path, out _handle, raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_CREATE, null);
        if (code != raw.SQLITE_OK)
        {
            _handle.Dispose();
            throw Error(code);
        }

        _ = raw.sqlite3_busy_timeout(_handle, (int)busyTimeout.TotalMilliseconds);
    }

    /// <summary>False also where an error has already rolled the transaction back.</summary>
    public bool IsInTransaction => raw.sqlite3_get_autocommit(_handle) == 0;

    public SqliteStatement Prepare(string sql)
    {
        Check(raw.sqlite3_prepare_v2(_handle, sql, out var statement));
        return new SqliteStatement(this, statement);
    }

    public void Run(string sql)
    {
        using var statement = Prepare(sql);
        statement.Run();
    }

    public long Number(string sql)
    {
        using var statement = Prepare(sql);
        return statement.Step() ? statement.Integer(0) : 0;
    }

    public void Dispose() => _handle.Dispose();

    internal void Check(int code)
    {
        if (code is not (raw.SQLITE_OK or raw.SQLITE_DONE or raw.SQLITE_ROW))
        {
            throw Error(code);
        }
    }

    private CypherException Error(int code) => (code & 0xFF) switch
    {
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => DatabaseErrors.Locked(_path),
        raw.SQLITE_NOTADB => DatabaseErrors.Foreign(_path),
        raw.SQLITE_CANTOPEN => DatabaseErrors.Of("CannotOpen", $"{_path}: the database file cannot be opened or created"),
        raw.SQLITE_READONLY => DatabaseErrors.Of("ReadOnly", $"{_path}: the database file cannot be written"),
        raw.SQLITE_FULL => DatabaseErrors.Of("DiskFull", $"{_path}: there is no room left on the disk"),
        raw.SQLITE_CORRUPT => DatabaseErrors.Damaged(_path),
        _ => DatabaseErrors.Of("Storage", $"{_path}: {raw.sqlite3_errmsg(_handle).utf8_to_string()} (SQLite error {code})"),
    };
}

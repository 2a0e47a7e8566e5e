using SQLitePCL;

namespace KnowledgeGraph.Cypher.Storage;

/// <summary>A prepared statement that is run again and again.</summary>
internal sealed class SqliteStatement : IDisposable
{
    private readonly SqliteFile _file;
    private readonly sqlite3_stmt _statement;

    internal SqliteStatement(SqliteFile file, sqlite3_stmt statement)
    {
        _file = file;
        _statement = statement;
    }

    /// <summary>Sets a parameter, numbered from 1.</summary>
    public SqliteStatement Bind(int parameter, long value)
    {
        _file.Check(raw.sqlite3_bind_int64(_statement, parameter, value));
        return this;
    }

    /// <inheritdoc cref="Bind(int, long)"/>
    public SqliteStatement Bind(int parameter, ReadOnlySpan<byte> value)
    {
        _file.Check(value.IsEmpty
            ? raw.sqlite3_bind_zeroblob(_statement, parameter, 0)
            : raw.sqlite3_bind_blob(_statement, parameter, value));
        return this;
    }

    /// <inheritdoc cref="Bind(int, long)"/>
    public SqliteStatement Bind(int parameter, string value)
    {
        _file.Check(raw.sqlite3_bind_text(_statement, parameter, value));
        return this;
    }

    /// <summary>Moves to the next row; at the end makes ready for another run.</summary>
    public bool Step()
    {
        var code = raw.sqlite3_step(_statement);
        if (code == raw.SQLITE_ROW)
        {
            return true;
        }

        Reset();
        _file.Check(code);
        return false;
    }

    /// <summary>Runs a statement that gives no rows.</summary>
    public void Run()
    {
        while (Step())
        {
        }
    }

    public void Reset() => _ = raw.sqlite3_reset(_statement);

    /// <summary>A column of the row, numbered from 0.</summary>
    public long Integer(int column) => raw.sqlite3_column_int64(_statement, column);

    /// <summary>A column of the row, numbered from 0; valid until the next step.</summary>
    public ReadOnlySpan<byte> Blob(int column) => raw.sqlite3_column_blob(_statement, column);

    /// <summary>A column of the row, numbered from 0.</summary>
    public string Text(int column) => raw.sqlite3_column_text(_statement, column).utf8_to_string();

    public void Dispose() => _statement.Dispose();
}

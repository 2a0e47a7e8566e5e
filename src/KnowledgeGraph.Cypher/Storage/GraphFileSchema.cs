namespace KnowledgeGraph.Cypher.Storage;

/// <summary>The tables of a database file, format 1.</summary>
internal static class GraphFileSchema
{
    public static IReadOnlyList<string> Statements { get; } =
    [
        "CREATE TABLE state (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID",

        // kind: 0 label, 1 relationship type, 2 property key
        "CREATE TABLE tokens (kind INTEGER, number INTEGER, name TEXT NOT NULL, PRIMARY KEY (kind, number)) WITHOUT ROWID",
        "CREATE TABLE node_blocks (number INTEGER PRIMARY KEY, content BLOB NOT NULL)",
        "CREATE TABLE node_properties (id INTEGER PRIMARY KEY, properties BLOB NOT NULL)",
        "CREATE TABLE relationship_blocks (number INTEGER PRIMARY KEY, content BLOB NOT NULL)",
        "CREATE TABLE relationship_properties (id INTEGER PRIMARY KEY, properties BLOB NOT NULL)",
        """
        CREATE TABLE indexes (
            number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, entity INTEGER NOT NULL, token TEXT NOT NULL,
            is_unique INTEGER NOT NULL, properties BLOB NOT NULL)
        """,
        "CREATE TABLE index_entries (number INTEGER, key BLOB, id INTEGER, PRIMARY KEY (number, key, id)) WITHOUT ROWID",
    ];
}

namespace KnowledgeGraph.Cypher.Storage;

/// <summary>What can be wrong with the file or its use, with the remedy where there is one.</summary>
internal static class DatabaseErrors
{
    public static CypherException Locked(string path) => Of(
        "DatabaseLocked", $"{path}: the database is locked by another process; wait until it is done, or end it");

    public static CypherException Foreign(string path) => Of(
        "ForeignFile", $"{path}: this is no kg database; name another file");

    public static CypherException Newer(string path, long found, long known) => Of(
        "NewerFormat", $"{path}: written by a newer kg (format {found}, this one reads up to {known}); update kg");

    public static CypherException Damaged(string path) => Of(
        "DamagedFile", $"{path}: the database file is damaged; restore a copy or load the articles again");

    public static CypherException DamagedValue() => Of(
        "DamagedFile", "a value in the database file is damaged; restore a copy or load the articles again");

    public static CypherException Busy() => Of(
        "TransactionOpen", "another transaction of this process is still open; commit or dispose it first");

    public static CypherException Of(string detail, string message) =>
        new(CypherErrorType.DatabaseError, CypherPhase.Runtime, detail, message);
}

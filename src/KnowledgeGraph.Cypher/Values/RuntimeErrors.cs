namespace KnowledgeGraph.Cypher.Values;

/// <summary>The errors that values and functions raise while rows are computed.</summary>
internal static class RuntimeErrors
{
    public static CypherException Arithmetic(string detail, string message) =>
        Runtime(CypherErrorType.ArithmeticError, detail, message);

    public static CypherException Type(string detail, string message) =>
        Runtime(CypherErrorType.TypeError, detail, message);

    public static CypherException Argument(string detail, string message) =>
        Runtime(CypherErrorType.ArgumentError, detail, message);

    public static CypherException Deleted(string what) => Runtime(
        CypherErrorType.EntityNotFound, "DeletedEntityAccess", $"the {what} has been deleted in this transaction");

    public static CypherException Constraint(string detail, string message) =>
        Runtime(CypherErrorType.ConstraintVerificationFailed, detail, message);

    private static CypherException Runtime(CypherErrorType type, string detail, string message) =>
        new(type, CypherPhase.Runtime, detail, message);
}

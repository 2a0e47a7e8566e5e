namespace KnowledgeGraph.Cypher;

/// <summary>The error classes of the openCypher specification, and <see cref="DatabaseError"/> for the file itself.</summary>
public enum CypherErrorType
{
    SyntaxError,
    TypeError,
    ArgumentError,
    ArithmeticError,
    EntityNotFound,
    SemanticError,
    ParameterMissing,
    ProcedureError,
    ConstraintVerificationFailed,
    DatabaseError,
}

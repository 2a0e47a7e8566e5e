using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher;

/// <summary>Something that CALL can call.</summary>
public interface IProcedure
{
    /// <summary>With its namespace, such as <c>db.labels</c>; names differ in case.</summary>
    string Name { get; }

    IReadOnlyList<ProcedureField> Inputs { get; }

    /// <summary>Empty for a procedure that returns no rows.</summary>
    IReadOnlyList<ProcedureField> Outputs { get; }

    /// <summary>One row per result, its values in the order of <see cref="Outputs"/>.</summary>
    IEnumerable<IReadOnlyList<CypherValue>> Invoke(IReadOnlyList<CypherValue> arguments);
}

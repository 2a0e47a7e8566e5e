using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>One item of SET or REMOVE. An item whose subject is null does nothing.</summary>
internal abstract class Assignment
{
    public abstract void Run(Row row, ExecutionContext context);

    protected static CypherException NotAnEntity(CypherValue value) => RuntimeErrors.Type(
        "InvalidArgumentType", $"properties belong to nodes and relationships, found {CypherNotation.Name(value.Kind)}");
}

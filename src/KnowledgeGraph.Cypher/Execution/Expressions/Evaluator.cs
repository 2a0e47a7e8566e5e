using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>A compiled expression: the value for one row.</summary>
internal delegate CypherValue Evaluator(Row row, ExecutionContext context);

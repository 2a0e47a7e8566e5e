using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>Computes a function; the number of arguments is within the arity.</summary>
internal delegate CypherValue ScalarBody(ReadOnlySpan<CypherValue> arguments, FunctionContext context);

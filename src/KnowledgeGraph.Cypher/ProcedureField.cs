using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher;

/// <summary>An argument or a column of a procedure, and the kinds of value it takes.</summary>
public sealed record ProcedureField(string Name, CypherKinds Kinds);

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>Whether a relationship, by its number, is one that a pattern asks for.</summary>
internal delegate bool RelationshipAcceptance(long relationship, Row row, ExecutionContext context);

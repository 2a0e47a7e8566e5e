using KnowledgeGraph.Cypher.Binding;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>A node to make; labels give the names, properties a map or null.</summary>
internal sealed record ConstructedNode(Symbol Symbol, NameSource Labels, Evaluator? Properties);

/// <summary>A relationship to make.</summary>
internal sealed record ConstructedRelationship(Symbol Symbol, Symbol Start, Symbol End, NameSource Type, Evaluator? Properties);

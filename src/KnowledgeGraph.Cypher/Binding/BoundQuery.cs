namespace KnowledgeGraph.Cypher.Binding;

/// <summary>A query whose names are resolved. <paramref name="Columns"/> is empty where it ends without RETURN.</summary>
internal sealed record BoundQuery(IReadOnlyList<BoundBranch> Branches, bool UnionAll, IReadOnlyList<Symbol> Columns);

/// <summary>One branch of UNION; <paramref name="Columns"/> in the order of the query's columns.</summary>
internal sealed record BoundBranch(IReadOnlyList<BoundClause> Clauses, IReadOnlyList<Symbol> Columns, bool Returns);

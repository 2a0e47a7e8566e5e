namespace KnowledgeGraph.Cypher.Binding;

/// <param name="Optional">Whether its variables may be null.</param>
/// <param name="MayDeclare">Whether it may introduce variables; a pattern used as a predicate may not.</param>
internal sealed record PatternRules(bool Optional, bool MayDeclare);

/// <summary>The parts of a pattern while it is bound.</summary>
internal sealed class PatternBuilder(Scope before, PatternRules rules)
{
    /// <summary>The variables that earlier clauses bound.</summary>
    public Scope Before { get; } = before;

    public PatternRules Rules { get; } = rules;

    public List<BoundNode> Nodes { get; } = [];

    public List<BoundRelationship> Relationships { get; } = [];

    public List<BoundPath> Paths { get; } = [];

    public List<BoundPredicate> Predicates { get; } = [];

    /// <summary>Relationship variables of this pattern, each of which may stand only once.</summary>
    public HashSet<Symbol> OwnRelationships { get; } = [];
}

using KnowledgeGraph.Cypher.Binding;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>Plans what stands inside expressions.</summary>
internal interface ISubplanner
{
    Operator PlanPattern(BoundMatch pattern);

    Operator PlanSubquery(BoundQuery query);
}

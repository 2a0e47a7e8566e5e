using KnowledgeGraph.Cypher.Binding;

namespace KnowledgeGraph.Cypher.Planning;

/// <summary>Which clauses change the graph.</summary>
internal static class Updates
{
    public static bool In(BoundQuery query) => query.Branches.Any(branch => branch.Clauses.Any(In));

    public static bool In(BoundClause clause) => clause switch
    {
        BoundCreate or BoundMerge or BoundSet or BoundDelete or BoundForeach => true,
        BoundSubquery subquery => In(subquery.Query),
        _ => false,
    };
}

using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Loading;

/// <summary>A statement of <c>cypher/load</c> that upserts rows and returns how many it matched.</summary>
internal sealed record LoadWrite(string Name, CypherStatement Statement, int Rows)
{
    /// <summary>The writes of an article in the order in which each finds what it links to; those without rows are left out.</summary>
    public static IEnumerable<LoadWrite> Of(ArticleGraph graph)
    {
        (string Name, IReadOnlyList<IReadOnlyDictionary<string, object?>> Rows)[] writes =
        [
            ("articles", [graph.ArticleRow()]),
            ("sentences", graph.Sentences),
            ("entities", graph.Entities),
            ("mentions", graph.Mentions),
            ("claims", graph.Claims),
            ("claim-objects", graph.ClaimObjects),
            ("evidence", graph.Evidence),
            ("facts", graph.Facts),
        ];
        return writes
            .Where(write => write.Rows.Count > 0)
            .Select(write => new LoadWrite(
                write.Name,
                LoadStatement.Of(write.Name, ("rows", write.Rows), ("article", graph.Article.Id)),
                write.Rows.Count));
    }
}

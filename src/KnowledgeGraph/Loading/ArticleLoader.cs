using System.Globalization;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Loading;

/// <summary>
/// Upserts articles, one transaction each. Loading the same article again changes nothing; loading a changed one, or
/// forgetting one, removes exactly what no other article supports.
/// </summary>
public static class ArticleLoader
{
    public static Task<LoadOutcome> LoadAsync(ICypherSession session, ArticleGraph graph, CancellationToken cancel = default) =>
        session.InTransactionAsync((transaction, token) => UpsertAsync(transaction, graph, token), cancel);

    /// <summary>The statements that load an article into a graph which does not have it yet, in order.</summary>
    public static IReadOnlyList<CypherStatement> Script(ArticleGraph graph) =>
        [.. LoadWrite.Of(graph).Select(write => write.Statement), .. ArticleSupport.Of(graph).Settlement()];

    /// <param name="session">Where the article is.</param>
    /// <param name="named">The article's id or its URL.</param>
    /// <param name="cancel">Stops before the article is forgotten, or not at all.</param>
    /// <returns>The id of the article forgotten; null when there is no such article.</returns>
    public static Task<string?> ForgetAsync(ICypherSession session, string named, CancellationToken cancel = default) =>
        session.InTransactionAsync(
            async (transaction, token) =>
            {
                var found = await transaction.ReadAsync(LoadStatement.Of("article-find", ("named", named)), token).ConfigureAwait(false);
                if (found is not [[string id]])
                {
                    return null;
                }

                var support = await RetractAsync(transaction, id, token).ConfigureAwait(false);
                await transaction.ExecuteAsync(LoadStatement.Of("article-delete", ("article", id)), token).ConfigureAwait(false);
                await SettleAsync(transaction, support, token).ConfigureAwait(false);
                return id;
            },
            cancel);

    private static async Task<LoadOutcome> UpsertAsync(ICypherRunner transaction, ArticleGraph graph, CancellationToken cancel)
    {
        var known = await FingerprintAsync(transaction, graph.Article.Id, cancel).ConfigureAwait(false);
        if (string.Equals(known, graph.Fingerprint, StringComparison.Ordinal))
        {
            return LoadOutcome.Unchanged;
        }

        var support = ArticleSupport.Of(graph);
        if (known is not null)
        {
            support = support.Union(await RetractAsync(transaction, graph.Article.Id, cancel).ConfigureAwait(false));
        }

        await WriteAsync(transaction, graph, cancel).ConfigureAwait(false);
        await SettleAsync(transaction, support, cancel).ConfigureAwait(false);
        return known is null ? LoadOutcome.New : LoadOutcome.Replaced;
    }

    private static async Task<string?> FingerprintAsync(ICypherRunner transaction, string articleId, CancellationToken cancel)
    {
        var rows = await transaction.ReadAsync(LoadStatement.Of("article-fingerprint", ("article", articleId)), cancel).ConfigureAwait(false);
        return rows.Count == 0 ? null : rows[0][0] as string ?? "";
    }

    private static async Task<ArticleSupport> RetractAsync(ICypherRunner transaction, string articleId, CancellationToken cancel)
    {
        var rows = await transaction.ReadAsync(LoadStatement.Of("article-support", ("article", articleId)), cancel).ConfigureAwait(false);
        await transaction.ExecuteAsync(LoadStatement.Of("article-sentences-delete", ("article", articleId)), cancel).ConfigureAwait(false);
        return ArticleSupport.Of(rows[0]);
    }

    private static async Task WriteAsync(ICypherRunner transaction, ArticleGraph graph, CancellationToken cancel)
    {
        foreach (var write in LoadWrite.Of(graph))
        {
            var answer = await transaction.ReadAsync(write.Statement, cancel).ConfigureAwait(false);
            var matched = Convert.ToInt64(answer[0][0], CultureInfo.InvariantCulture);
            if (matched != write.Rows)
            {
                // The database is held to its word: a row that matched nothing must never pass for a success.
                throw new KnowledgeGraphException(
                    $"cypher/load/{write.Name}.cypher matched {matched} of {write.Rows} rows of article {graph.Article.Id}; nothing of it was loaded.");
            }
        }
    }

    private static async Task SettleAsync(ICypherRunner transaction, ArticleSupport support, CancellationToken cancel)
    {
        foreach (var statement in support.Settlement())
        {
            await transaction.ExecuteAsync(statement, cancel).ConfigureAwait(false);
        }
    }
}

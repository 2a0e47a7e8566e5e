using System.Globalization;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Loading;

/// <summary>The work of one transaction of <see cref="ArticleLoader"/>; keeps nothing, so that it may be run again.</summary>
internal sealed class ArticleUpsert(ICypherRunner transaction, CancellationToken cancel)
{
    public async Task<IReadOnlyList<LoadOutcome>> RunAsync(IReadOnlyList<ArticleGraph> graphs)
    {
        var known = await FingerprintsAsync("article-fingerprints", graphs).ConfigureAwait(false);
        var differing = graphs.Where(graph => OutcomeOf(graph, known) != LoadOutcome.Unchanged).ToList();
        if (differing.Count > 0)
        {
            // Asked again under lock: another loader may have been faster.
            foreach (var (article, fingerprint) in await FingerprintsAsync("articles-lock", differing).ConfigureAwait(false))
            {
                known[article] = fingerprint;
            }

            await UpsertAsync([.. differing.Where(graph => OutcomeOf(graph, known) != LoadOutcome.Unchanged)], known).ConfigureAwait(false);
        }

        return [.. graphs.Select(graph => OutcomeOf(graph, known))];
    }

    public async Task<string?> ForgetAsync(string named)
    {
        var found = await transaction.ReadAsync(LoadStatement.Of("article-find", ("named", named)), cancel).ConfigureAwait(false);
        if (found is not [[string id]])
        {
            return null;
        }

        await ExecuteAsync(LoadStatement.Of("articles-lock", ("articles", (string[])[id]))).ConfigureAwait(false);
        var support = await RetractAsync(id).ConfigureAwait(false);
        await ExecuteAsync(LoadStatement.Of("article-delete", ("article", id))).ConfigureAwait(false);
        foreach (var statement in support.Settlement())
        {
            await ExecuteAsync(statement).ConfigureAwait(false);
        }

        return id;
    }

    private static LoadOutcome OutcomeOf(ArticleGraph graph, Dictionary<string, string?> known) =>
        known.GetValueOrDefault(graph.Article.Id) is not { } fingerprint ? LoadOutcome.New
        : string.Equals(fingerprint, graph.Fingerprint, StringComparison.Ordinal) ? LoadOutcome.Unchanged
        : LoadOutcome.Replaced;

    private async Task<Dictionary<string, string?>> FingerprintsAsync(string statement, IReadOnlyList<ArticleGraph> graphs)
    {
        var ids = graphs.Select(graph => graph.Article.Id).Order(StringComparer.Ordinal).ToList();
        var rows = await transaction.ReadAsync(LoadStatement.Of(statement, ("articles", ids)), cancel).ConfigureAwait(false);
        return rows.ToDictionary(row => (string)row[0]!, row => row[1] as string, StringComparer.Ordinal);
    }

    private async Task UpsertAsync(IReadOnlyList<ArticleGraph> changed, Dictionary<string, string?> known)
    {
        if (changed.Count == 0)
        {
            return;
        }

        var replaced = changed.Where(graph => OutcomeOf(graph, known) == LoadOutcome.Replaced).Select(graph => graph.Article.Id).ToList();
        var lost = ArticleSupport.None;
        foreach (var article in replaced)
        {
            lost = lost.Union(await RetractAsync(article).ConfigureAwait(false));
        }

        var renamed = await WriteAsync(LoadWrite.Entities(changed), changed).ConfigureAwait(false);
        await WriteAsync(LoadWrite.New(changed), changed).ConfigureAwait(false);
        var support = ArticleSupport.Of(changed);
        var claims = await KnownClaimsAsync(support.Claims).ConfigureAwait(false);
        await WriteAsync(LoadWrite.NewClaims(changed, claims), changed).ConfigureAwait(false);
        var settlement = replaced.Count == 0
            ? new ArticleGrowth(changed, claims, renamed).Statements()
            : lost.Union(support).Settlement();
        foreach (var statement in settlement)
        {
            await ExecuteAsync(statement).ConfigureAwait(false);
        }
    }

    private async Task<IReadOnlySet<string>> KnownClaimsAsync(IReadOnlyList<string> claims)
    {
        var rows = await transaction.ReadAsync(LoadStatement.Of("claims-known", ("claims", claims)), cancel).ConfigureAwait(false);
        return ((IReadOnlyList<object?>)rows[0][0]!).OfType<string>().ToHashSet(StringComparer.Ordinal);
    }

    private async Task<ArticleSupport> RetractAsync(string article)
    {
        var rows = await transaction.ReadAsync(LoadStatement.Of("article-support", ("article", article)), cancel).ConfigureAwait(false);
        await ExecuteAsync(LoadStatement.Of("article-sentences-delete", ("article", article))).ConfigureAwait(false);
        return ArticleSupport.Of(rows[0]);
    }

    /// <returns>Ids of entities that the graph knows by another name.</returns>
    private async Task<IReadOnlyList<string>> WriteAsync(IEnumerable<LoadWrite> writes, IReadOnlyList<ArticleGraph> graphs)
    {
        var renamed = new List<string>();
        foreach (var write in writes)
        {
            var answer = (await transaction.ReadAsync(write.Statement, cancel).ConfigureAwait(false))[0];
            RefuseMismatch(write, Convert.ToInt64(answer[0], CultureInfo.InvariantCulture), graphs);
            renamed.AddRange(answer is [_, IReadOnlyList<object?> ids] ? ids.OfType<string>() : []);
        }

        return renamed;
    }

    /// <summary>Holds the database to its word: a row that matched nothing must never pass for a success.</summary>
    private static void RefuseMismatch(LoadWrite write, long matched, IReadOnlyList<ArticleGraph> graphs)
    {
        if (matched != write.Rows)
        {
            var articles = string.Join(", ", graphs.Select(graph => graph.Article.Id));
            throw new KnowledgeGraphException(
                $"cypher/load/{write.Name}.cypher matched {matched} of {write.Rows} rows of {articles}; nothing of it was loaded");
        }
    }

    private Task ExecuteAsync(CypherStatement statement) => transaction.ExecuteAsync(statement, cancel);
}

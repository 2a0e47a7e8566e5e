using System.Globalization;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Loading.Rows;

namespace KnowledgeGraph.Loading;

/// <summary>The work of one transaction of <see cref="ArticleLoader"/>; keeps nothing, so that it may be run again.</summary>
internal sealed class ArticleUpsert(ICypherRunner transaction, CancellationToken cancel)
{
    public async Task<IReadOnlyList<LoadOutcome>> RunAsync(IReadOnlyList<ArticleGraph> graphs)
    {
        var known = await LockArticlesAsync(graphs.Select(graph => (graph.Article.Id, (string?)graph.Fingerprint))).ConfigureAwait(false);
        await UpsertAsync([.. graphs.Where(graph => OutcomeOf(graph, known) != LoadOutcome.Unchanged)], known).ConfigureAwait(false);
        return [.. graphs.Select(graph => OutcomeOf(graph, known))];
    }

    public async Task<string?> ForgetAsync(string named)
    {
        var found = await transaction.ReadAsync(LoadStatement.Of("article-find", ("named", named)), cancel).ConfigureAwait(false);
        if (found is not [[string id]])
        {
            return null;
        }

        await LockArticlesAsync([(id, null)]).ConfigureAwait(false);
        var support = await RetractAsync(id).ConfigureAwait(false);
        await ExecuteAsync(LoadStatement.Of("article-delete", ("article", id))).ConfigureAwait(false);
        await LockEntitiesAsync([], support.Entities).ConfigureAwait(false);
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

    /// <param name="articles">Ids, and the fingerprints under which they need no lock.</param>
    /// <returns>The fingerprints under which they stand.</returns>
    private async Task<Dictionary<string, string?>> LockArticlesAsync(IEnumerable<(string Id, string? Fingerprint)> articles)
    {
        var parts = articles.OrderBy(article => article.Id, StringComparer.Ordinal)
            .Select(article => GraphRow.Of(("id", article.Id), ("fingerprint", article.Fingerprint)))
            .ToList();
        var rows = await transaction.ReadAsync(LoadStatement.Of("articles-lock", ("articles", parts)), cancel).ConfigureAwait(false);
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

        var claims = await WriteAsync(changed).ConfigureAwait(false);
        var renamed = await LockEntitiesAsync(changed, lost.Entities).ConfigureAwait(false);
        var settlement = replaced.Count == 0
            ? new ArticleGrowth(changed, claims, renamed).Statements()
            : lost.Union(ArticleSupport.Of(changed)).Settlement();
        foreach (var statement in settlement)
        {
            await ExecuteAsync(statement).ConfigureAwait(false);
        }
    }

    /// <returns>Ids of claims that the graph had before.</returns>
    private async Task<IReadOnlySet<string>> WriteAsync(IReadOnlyList<ArticleGraph> graphs)
    {
        var articles = new NewArticles(graphs);
        var answer = (await transaction.ReadAsync(articles.Statement, cancel).ConfigureAwait(false))[0];
        var made = Texts(answer[1]).ToHashSet(StringComparer.Ordinal);
        RefuseMismatch(NewArticles.Name, articles.RowsWith(made), Whole(answer[0]), graphs);
        var known = articles.KnownBut(made);
        foreach (var write in LoadWrite.KnownClaims(graphs, known))
        {
            var matched = (await transaction.ReadAsync(write.Statement, cancel).ConfigureAwait(false))[0][0];
            RefuseMismatch(write.Name, write.Rows.Count, Whole(matched), graphs);
        }

        return known;
    }

    /// <summary>Locks the entities, and with them the claims of which they are the subject, until the transaction ends.</summary>
    /// <param name="graphs">Whose entities are there.</param>
    /// <param name="lost">Entities of what was replaced, which may be gone by now.</param>
    /// <returns>Ids of entities that the graph knows by another name than an article gives.</returns>
    private async Task<IReadOnlyList<string>> LockEntitiesAsync(IReadOnlyList<ArticleGraph> graphs, IReadOnlyList<string> lost)
    {
        var renamed = new List<string>();
        var names = graphs.SelectMany(graph => graph.Entities)
            .DistinctBy(row => (string)row["id"]!, StringComparer.Ordinal)
            .ToDictionary(row => (string)row["id"]!, row => (string)row["name"]!, StringComparer.Ordinal);
        foreach (var ids in names.Keys.Union(lost, StringComparer.Ordinal).Order(StringComparer.Ordinal).Chunk(LoadWrite.LargestRows))
        {
            var answer = (await transaction.ReadAsync(LoadStatement.Of("entities-lock", ("entities", ids)), cancel).ConfigureAwait(false))[0];
            var known = ids.Zip(Texts(answer[0])).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
            var own = ids.Where(names.ContainsKey).ToList();
            RefuseMismatch("entities-lock", own.Count, own.Count(id => known[id].Length > 0), graphs);
            renamed.AddRange(own.Where(id => !string.Equals(known[id], names[id], StringComparison.Ordinal)));
        }

        return renamed;
    }

    private async Task<ArticleSupport> RetractAsync(string article)
    {
        var rows = await transaction.ReadAsync(LoadStatement.Of("article-support", ("article", article)), cancel).ConfigureAwait(false);
        await ExecuteAsync(LoadStatement.Of("article-sentences-delete", ("article", article))).ConfigureAwait(false);
        return ArticleSupport.Of(rows[0]);
    }

    /// <summary>Holds the database to its word: a row that matched nothing must never pass for a success.</summary>
    private static void RefuseMismatch(string name, long rows, long matched, IReadOnlyList<ArticleGraph> graphs)
    {
        if (matched != rows)
        {
            var articles = string.Join(", ", graphs.Select(graph => graph.Article.Id));
            throw new KnowledgeGraphException($"cypher/load/{name}.cypher matched {matched} of {rows} rows of {articles}; nothing of it was loaded");
        }
    }

    private static long Whole(object? cell) => Convert.ToInt64(cell, CultureInfo.InvariantCulture);

    private static IEnumerable<string> Texts(object? cell) => ((IReadOnlyList<object?>)cell!).OfType<string>();

    private Task ExecuteAsync(CypherStatement statement) => transaction.ExecuteAsync(statement, cancel);
}

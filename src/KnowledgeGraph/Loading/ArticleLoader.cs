using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Loading;

/// <summary>
/// Upserts articles, one or several to a transaction. Loading the same article again changes nothing; loading a changed
/// one, or forgetting one, removes exactly what no other article supports.
/// </summary>
public static class ArticleLoader
{
    public static async Task<LoadOutcome> LoadAsync(ICypherSession session, ArticleGraph graph, CancellationToken cancel = default) =>
        (await LoadAsync(session, [graph], cancel).ConfigureAwait(false))[0];

    /// <summary>Loads all of them or, when one cannot be loaded, none.</summary>
    /// <param name="session">Where to.</param>
    /// <param name="graphs">Of different articles.</param>
    /// <param name="cancel">Stops before any is loaded, or not at all.</param>
    /// <returns>An outcome for each article, in their order.</returns>
    /// <exception cref="KnowledgeGraphException">The database matched fewer rows than it was sent, or refused them.</exception>
    public static Task<IReadOnlyList<LoadOutcome>> LoadAsync(
        ICypherSession session, IReadOnlyList<ArticleGraph> graphs, CancellationToken cancel = default) =>
        session.InTransactionAsync((transaction, token) => new ArticleUpsert(transaction, token).RunAsync(graphs), cancel);

    /// <summary>The statements that load an article into a graph which does not have it yet, in order.</summary>
    public static IReadOnlyList<CypherStatement> Script(ArticleGraph graph) =>
        [.. LoadWrite.Of([graph]).Select(write => write.Statement), .. ArticleSupport.Of([graph]).Settlement()];

    /// <param name="session">Where the article is.</param>
    /// <param name="named">The article's id or its URL.</param>
    /// <param name="cancel">Stops before the article is forgotten, or not at all.</param>
    /// <returns>The id of the article forgotten; null when there is no such article.</returns>
    public static Task<string?> ForgetAsync(ICypherSession session, string named, CancellationToken cancel = default) =>
        session.InTransactionAsync((transaction, token) => new ArticleUpsert(transaction, token).ForgetAsync(named), cancel);
}

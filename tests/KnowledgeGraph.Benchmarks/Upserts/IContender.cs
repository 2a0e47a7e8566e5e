using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Benchmarks.Upserts;

/// <summary>A way to write what was extracted from articles into a Neo4j database.</summary>
internal interface IContender
{
    string Name { get; }

    /// <summary>The constraints and indexes it makes.</summary>
    IReadOnlyList<string> Schema { get; }

    /// <summary>Counts the facts that stand in the graph.</summary>
    string Count { get; }

    /// <param name="database">Where to.</param>
    /// <param name="articles">In the order in which they come in.</param>
    /// <param name="enough">Ends the work after the article at hand.</param>
    /// <returns>How many of the articles were written.</returns>
    Task<int> LoadAsync(ICypherDatabase database, IEnumerable<ExtractionResult> articles, CancellationToken enough);
}

using KnowledgeGraph.Cypher.Storage;
using ExecutionContext = KnowledgeGraph.Cypher.Execution.ExecutionContext;

namespace KnowledgeGraph.Cypher.Planning;

/// <summary>A statement without errors of its own, ready to run any number of times.</summary>
internal abstract class PreparedStatement
{
    /// <summary>Whether it may change the graph or the schema.</summary>
    public abstract bool Changes { get; }

    /// <summary>Names of the parameters it reads.</summary>
    public abstract IEnumerable<string> Parameters { get; }

    public abstract string Explain(IGraphTransaction graph);

    public abstract QueryResult Run(ExecutionContext context);
}

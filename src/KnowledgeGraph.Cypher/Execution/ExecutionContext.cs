using KnowledgeGraph.Cypher.Functions;
using KnowledgeGraph.Cypher.Storage;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>What every operator and expression of one running statement shares.</summary>
internal sealed class ExecutionContext(
    IGraphTransaction graph, IReadOnlyDictionary<string, CypherValue> parameters, FunctionContext functions, CancellationToken cancelled)
{
    public IGraphTransaction Graph { get; } = graph;

    public IReadOnlyDictionary<string, CypherValue> Parameters { get; } = parameters;

    public FunctionContext Functions { get; } = functions;

    public CancellationToken Cancelled { get; } = cancelled;

    public CounterTally Counters { get; } = new();
}

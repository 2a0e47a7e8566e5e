using KnowledgeGraph.Cypher.Functions;
using KnowledgeGraph.Cypher.Planning;
using KnowledgeGraph.Cypher.Storage;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>Runs prepared statements in a transaction that its caller ends.</summary>
internal static class StatementRunner
{
    /// <summary>rand() gives the same numbers for a statement run again.</summary>
    private const int RandomSeed = 20_250_101;

    public static QueryResult Run(
        PreparedStatement statement, IGraphTransaction graph, IReadOnlyDictionary<string, CypherValue>? parameters, CancellationToken cancel)
    {
        parameters ??= CypherMap.Empty;
        foreach (var name in statement.Parameters)
        {
            if (!parameters.ContainsKey(name))
            {
                throw new CypherException(
                    CypherErrorType.ParameterMissing, CypherPhase.CompileTime, "MissingParameter", $"the parameter ${name} is not given");
            }
        }
        var functions = new FunctionContext(TimeProvider.System, new Random(RandomSeed));
        return statement.Run(new ExecutionContext(graph, parameters, functions, cancel));
    }
}

using System.Globalization;
using KnowledgeGraph.Cypher.Storage;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Tests.Storage;

/// <summary>The test program run by itself: writes to a database without end, to be killed by a test.</summary>
internal static class CrashingWriter
{
    public const int PairsPerTransaction = 500;

    public static IndexDefinition ByKey { get; } = new("by_key", EntityType.Node, "Pair", ["key"], IsUnique: true);

    /// <summary>Prints a line after each commit.</summary>
    public static int Main(string[] args)
    {
        using var store = GraphStore.Open(args[0]);
        using (var graph = store.Begin(AccessMode.Write))
        {
            graph.CreateIndex(ByKey);
            graph.Commit();
        }

        for (var transaction = 0; ; transaction++)
        {
            using var graph = store.Begin(AccessMode.Write);
            for (var pair = 0; pair < PairsPerTransaction; pair++)
            {
                WritePair(graph, (transaction * PairsPerTransaction) + pair);
            }

            graph.Commit();
            Console.WriteLine(transaction.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static void WritePair(IGraphTransaction graph, long number)
    {
        var first = graph.CreateNode(["Pair"], CypherMap.From([new("key", CypherValue.Of(2 * number))]));
        var second = graph.CreateNode(["Pair"], CypherMap.From([new("key", CypherValue.Of((2 * number) + 1))]));
        graph.CreateRelationship("NEXT", first, second, CypherMap.From([new("number", CypherValue.Of(number))]));
    }
}

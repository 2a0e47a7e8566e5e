using System.Diagnostics;
using KnowledgeGraph.Cypher.Storage;
using KnowledgeGraph.Cypher.Values;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Cypher.Tests.Storage;

public sealed class CrashTests
{
    [Fact]
    public void A_killed_writer_leaves_whole_transactions_and_nothing_else()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("graph.kg");
        var committed = WriteAndKill(path, 5);

        using var store = GraphStore.Open(path);
        using var graph = store.Begin(AccessMode.Write);

        graph.RelationshipCount.ShouldBeGreaterThanOrEqualTo(committed * CrashingWriter.PairsPerTransaction);
        (graph.RelationshipCount % CrashingWriter.PairsPerTransaction).ShouldBe(0);
        graph.NodeCount.ShouldBe(2 * graph.RelationshipCount);
        foreach (var relationship in graph.AllRelationships())
        {
            var number = graph.GetRelationshipProperty(relationship, "number").AsInteger();
            graph.Seek(CrashingWriter.ByKey, CypherValue.Of(2 * number)).ShouldBe([graph.GetStartNode(relationship)]);
            graph.GetNodeProperty(graph.GetEndNode(relationship), "key").AsInteger().ShouldBe((2 * number) + 1);
        }

        graph.CreateNode(["Pair"], CypherMap.Empty).ShouldBe(graph.NodeCount - 1);
    }

    /// <summary>How many commits the writer had reported when it was killed.</summary>
    private static int WriteAndKill(string path, int commits)
    {
        using var writer = Process.Start(new ProcessStartInfo("dotnet", [typeof(CrashingWriter).Assembly.Location, path])
        {
            RedirectStandardOutput = true,
        })!;
        var seen = 0;
        while (seen < commits && writer.StandardOutput.ReadLine() is not null)
        {
            seen++;
        }

        writer.Kill();
        writer.WaitForExit();
        seen.ShouldBe(commits);
        return seen;
    }
}

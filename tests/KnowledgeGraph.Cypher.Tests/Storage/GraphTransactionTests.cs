using KnowledgeGraph.Cypher.Storage;
using KnowledgeGraph.Cypher.Values;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Cypher.Tests.Storage;

public sealed class GraphTransactionTests : IDisposable
{
    private static readonly IndexDefinition _byKey = new("by_key", EntityType.Node, "A", ["key"], IsUnique: true);

    private readonly GraphStore _store = GraphStore.OpenInMemory();

    public void Dispose() => _store.Dispose();

    [Fact]
    public void Rolling_back_to_a_savepoint_takes_back_what_came_after_it_and_no_more()
    {
        using var graph = _store.Begin(AccessMode.Write);
        graph.CreateIndex(_byKey);
        var kept = graph.CreateNode(["A"], Map("key", 1));
        var other = graph.CreateNode(["B"], Map("key", 2));
        var bond = graph.CreateRelationship("T", kept, other, Map("since", 1999));
        var before = Describe(graph);
        var savepoint = graph.Savepoint();

        graph.SetNodeProperty(kept, "key", CypherValue.Of(7));
        graph.AddLabel(other, "A");
        graph.RemoveLabel(kept, "A");
        graph.SetRelationshipProperty(bond, "since", CypherValue.Null);
        graph.DeleteRelationship(bond);
        graph.DeleteNode(other);
        graph.CreateRelationship("U", kept, kept, CypherMap.Empty);
        graph.DropIndex("by_key");
        graph.RollbackTo(savepoint);

        Describe(graph).ShouldBe(before);
        graph.Seek(_byKey, CypherValue.Of(1)).ShouldBe([kept]);
        graph.Seek(_byKey, CypherValue.Of(7)).ShouldBeEmpty();
        graph.FindType("U").ShouldBe(-1);
    }

    [Fact]
    public void Disposing_without_a_commit_leaves_no_trace()
    {
        using (var graph = _store.Begin(AccessMode.Write))
        {
            graph.CreateNode(["A"], Map("key", 1));
        }

        using var after = _store.Begin(AccessMode.Write);
        after.NodeCount.ShouldBe(0);
        after.PropertyKeys.ShouldBeEmpty();
        after.CreateNode([], CypherMap.Empty).ShouldBe(0);
    }

    [Fact]
    public void A_node_deleted_with_a_relationship_on_it_is_found()
    {
        using var graph = _store.Begin(AccessMode.Write);
        var (a, b) = (graph.CreateNode([], CypherMap.Empty), graph.CreateNode([], CypherMap.Empty));
        var bond = graph.CreateRelationship("T", a, b, CypherMap.Empty);

        graph.DeleteNode(b);

        graph.FindDanglingNode().ShouldBe(b);
        graph.DeleteRelationship(bond);
        graph.FindDanglingNode().ShouldBeNull();
    }

    [Fact]
    public void A_deleted_relationship_still_tells_its_type_but_not_its_properties()
    {
        using var graph = _store.Begin(AccessMode.Write);
        var node = graph.CreateNode([], CypherMap.Empty);
        var loop = graph.CreateRelationship("T", node, node, Map("key", 1));

        graph.DeleteRelationship(loop);

        graph.GetRelationshipType(loop).ShouldBe("T");
        Should.Throw<CypherException>(() => graph.GetRelationshipProperty(loop, "key")).Detail.ShouldBe("DeletedEntityAccess");
    }

    [Fact]
    public void A_loop_is_one_relationship_in_both_directions()
    {
        using var graph = _store.Begin(AccessMode.Write);
        var node = graph.CreateNode([], CypherMap.Empty);
        graph.CreateRelationship("T", node, node, CypherMap.Empty);

        var seen = 0;
        foreach (var _ in graph.Expand(node, Direction.Both))
        {
            seen++;
        }

        seen.ShouldBe(1);
    }

    [Fact]
    public void A_constraint_cannot_be_made_over_what_breaks_it()
    {
        using var graph = _store.Begin(AccessMode.Write);
        graph.CreateNode(["A"], Map("key", 1));
        graph.CreateNode(["A"], Map("key", 1));

        Should.Throw<CypherException>(() => graph.CreateIndex(_byKey)).Type.ShouldBe(CypherErrorType.ConstraintVerificationFailed);
        graph.Indexes.ShouldBeEmpty();
    }

    [Fact]
    public void A_label_that_would_break_a_constraint_is_not_set()
    {
        using var graph = _store.Begin(AccessMode.Write);
        graph.CreateIndex(_byKey);
        graph.CreateNode(["A"], Map("key", 1));
        var other = graph.CreateNode(["B"], Map("key", 1));

        Should.Throw<CypherException>(() => graph.AddLabel(other, "A"));

        graph.GetLabels(other).ShouldBe(["B"]);
    }

    [Fact]
    public void A_map_cannot_be_a_property() => Should.Throw<CypherException>(() =>
    {
        using var graph = _store.Begin(AccessMode.Write);
        graph.CreateNode([], CypherMap.From([new("m", CypherValue.Map(CypherMap.Empty))]));
    }).Message.ShouldBe("the property 'm' cannot hold a map");

    private static CypherMap Map(string key, long value) => CypherMap.From([new(key, CypherValue.Of(value))]);

    private static string Describe(IGraphTransaction graph) => string.Join(
        "\n",
        graph.AllNodes().Select(id => CypherValue.Node(graph, id).ToString())
            .Concat(graph.AllRelationships().Select(id => CypherValue.Relationship(graph, id).ToString()))
            .Concat(graph.Indexes.Select(index => index.Name)));
}

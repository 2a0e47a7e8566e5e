using KnowledgeGraph.Cypher.Storage;
using KnowledgeGraph.Cypher.Values;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Cypher.Tests.Storage;

public sealed class GraphFileTests : IDisposable
{
    private static readonly IndexDefinition _personId = new("person_id", EntityType.Node, "Person", ["id"], IsUnique: true);

    private readonly TemporaryFolder _folder = new();

    private string Path => _folder.File("graph.kg");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_was_committed_is_there_after_reopening()
    {
        Write(graph =>
        {
            var ada = graph.CreateNode(["Person", "Author"], Map("id", "ada"));
            var engine = graph.CreateNode([], CypherMap.Empty);
            graph.CreateRelationship("DESCRIBED", ada, engine, Map("in", "notes"));
        });

        Read(graph =>
        {
            graph.NodeCount.ShouldBe(2);
            graph.GetLabels(0).ShouldBe(["Person", "Author"]);
            graph.GetNodeProperty(0, "id").AsString().ShouldBe("ada");
            graph.GetLabels(1).ShouldBeEmpty();
            graph.NodesWithLabel("Author").ShouldBe([0]);
            Ends(graph, 0, Direction.Outgoing).ShouldBe([1]);
            Ends(graph, 1, Direction.Incoming).ShouldBe([0]);
            graph.GetRelationshipType(0).ShouldBe("DESCRIBED");
            graph.GetRelationshipProperty(0, "in").AsString().ShouldBe("notes");
        });
    }

    [Fact]
    public void What_was_not_committed_is_gone()
    {
        using (var store = GraphStore.Open(Path))
        {
            using var graph = store.Begin(AccessMode.Write);
            graph.CreateNode(["Person"], Map("id", "ada"));
        }

        Read(graph => graph.NodeCount.ShouldBe(0));
    }

    [Fact]
    public void Deletions_and_changes_last()
    {
        Write(graph =>
        {
            var nodes = Enumerable.Range(0, 3).Select(i => graph.CreateNode(["A"], Map("id", $"{i}"))).ToArray();
            graph.CreateRelationship("T", nodes[0], nodes[1], CypherMap.Empty);
            graph.CreateRelationship("T", nodes[0], nodes[2], CypherMap.Empty);
        });
        Write(graph =>
        {
            graph.DeleteRelationship(0);
            graph.DeleteNode(1);
            graph.FindDanglingNode().ShouldBeNull();
            graph.AddLabel(2, "B");
            graph.RemoveLabel(2, "A");
            graph.SetNodeProperty(0, "id", CypherValue.Null);
        });

        Read(graph =>
        {
            graph.AllNodes().ShouldBe([0, 2]);
            graph.NodesWithLabel("A").ShouldBe([0]);
            graph.NodesWithLabel("B").ShouldBe([2]);
            graph.GetNodeProperties(0).ShouldBeEmpty();
            Ends(graph, 0, Direction.Both).ShouldBe([2]);
        });
    }

    [Fact]
    public void An_index_answers_from_the_file_and_follows_changes()
    {
        Write(graph =>
        {
            graph.CreateIndex(_personId);
            graph.CreateNode(["Person"], Map("id", "ada"));
            graph.CreateNode(["Person"], Map("id", "bob"));
        });
        Write(graph =>
        {
            graph.Seek(_personId, CypherValue.Of("bob")).ShouldBe([1]);
            graph.SetNodeProperty(1, "id", CypherValue.Of("carl"));
        });

        Read(graph =>
        {
            graph.Indexes.Single().Name.ShouldBe("person_id");
            graph.Seek(_personId, CypherValue.Of("ada")).ShouldBe([0]);
            graph.Seek(_personId, CypherValue.Of("bob")).ShouldBeEmpty();
            graph.Seek(_personId, CypherValue.Of("carl")).ShouldBe([1]);
        });
    }

    [Fact]
    public void A_whole_float_and_its_integer_are_one_key_of_an_index()
    {
        Write(graph =>
        {
            graph.CreateIndex(_personId);
            graph.CreateNode(["Person"], Map("id", CypherValue.Of(3.0)));
        });

        Read(graph => graph.Seek(_personId, CypherValue.Of(3L)).ShouldBe([0]));
    }

    [Fact]
    public void Uniqueness_holds_after_reopening()
    {
        Write(graph =>
        {
            graph.CreateIndex(_personId);
            graph.CreateNode(["Person"], Map("id", "ada"));
        });

        var error = Should.Throw<CypherException>(() => Write(graph => graph.CreateNode(["Person"], Map("id", "ada"))));

        error.Type.ShouldBe(CypherErrorType.ConstraintVerificationFailed);
        error.Message.ShouldBe("a node with label 'Person' and id = 'ada' exists already (constraint 'person_id')");
    }

    [Fact]
    public void A_dropped_index_stays_dropped()
    {
        Write(graph => graph.CreateIndex(_personId));
        Write(graph => graph.DropIndex("person_id").ShouldBeTrue());

        Read(graph => graph.Indexes.ShouldBeEmpty());
    }

    [Fact]
    public void A_reader_in_another_connection_sees_the_last_commit_and_then_the_next()
    {
        Write(graph => graph.CreateNode([], Map("id", "1")));
        using var writer = GraphStore.Open(Path);
        using var reader = GraphStore.Open(Path);
        using (var change = writer.Begin(AccessMode.Write))
        {
            change.SetNodeProperty(0, "id", CypherValue.Of("2"));
            using (var before = reader.Begin(AccessMode.Read))
            {
                before.GetNodeProperty(0, "id").AsString().ShouldBe("1");
            }

            change.Commit();
        }

        using var after = reader.Begin(AccessMode.Read);
        after.GetNodeProperty(0, "id").AsString().ShouldBe("2");
    }

    [Fact]
    public void A_second_writer_is_told_that_the_database_is_locked()
    {
        using var first = GraphStore.Open(Path);
        using var second = GraphStore.Open(Path, TimeSpan.FromMilliseconds(20));
        using var held = first.Begin(AccessMode.Write);

        var error = Should.Throw<CypherException>(() => second.Begin(AccessMode.Write));

        error.Detail.ShouldBe("DatabaseLocked");
        error.Message.ShouldBe($"{Path}: the database is locked by another process; wait until it is done, or end it");
    }

    [Fact]
    public void A_file_of_something_else_is_refused()
    {
        File.WriteAllText(Path, "This is the text of an article, long enough to be taken for a header of a database, and then some more.");

        var error = Should.Throw<CypherException>(() => GraphStore.Open(Path));

        error.Message.ShouldBe($"{Path}: this is no kg database; name another file");
    }

    [Fact]
    public void A_database_of_another_program_is_refused()
    {
        using (var other = new SqliteFile(Path, TimeSpan.Zero))
        {
            other.Run("CREATE TABLE notes (text TEXT)");
        }

        Should.Throw<CypherException>(() => GraphStore.Open(Path)).Detail.ShouldBe("ForeignFile");
    }

    [Fact]
    public void A_file_of_a_newer_format_is_refused()
    {
        GraphStore.Open(Path).Dispose();
        using (var file = new SqliteFile(Path, TimeSpan.Zero))
        {
            file.Run("PRAGMA user_version = 99");
        }

        var error = Should.Throw<CypherException>(() => GraphStore.Open(Path));

        error.Message.ShouldBe($"{Path}: written by a newer kg (format 99, this one reads up to 1); update kg");
    }

    [Fact]
    public void A_damaged_file_is_reported_or_read_but_never_crashes()
    {
        Write(graph =>
        {
            graph.CreateIndex(_personId);
            var nodes = Enumerable.Range(0, 300).Select(i => graph.CreateNode(["Person"], Map("id", $"{i}"))).ToArray();
            Array.ForEach(nodes, node => graph.CreateRelationship("T", node, nodes[0], Map("text", "some words")));
        });
        var whole = File.ReadAllBytes(Path);
        var random = new Random(3);
        for (var round = 0; round < 100; round++)
        {
            var damaged = (byte[])whole.Clone();
            for (var i = 0; i < 20; i++)
            {
                damaged[random.Next(100, damaged.Length)] = (byte)random.Next(256);
            }

            File.WriteAllBytes(Path, damaged);
            ReadAllOrBeRefused();
        }
    }

    private void ReadAllOrBeRefused()
    {
        try
        {
            Read(graph =>
            {
                graph.AllNodes().Select(id => CypherValue.Node(graph, id).ToString()).ToList().ShouldNotBeNull();
                graph.AllRelationships().Select(id => CypherValue.Relationship(graph, id).ToString()).ToList().ShouldNotBeNull();
                graph.Seek(_personId, CypherValue.Of("7")).ShouldNotBeNull();
            });
        }
        catch (CypherException error)
        {
            error.Type.ShouldBe(CypherErrorType.DatabaseError);
        }
    }

    [Fact]
    public void A_folder_that_is_not_there_is_named()
    {
        var path = _folder.File(System.IO.Path.Combine("nowhere", "graph.kg"));

        Should.Throw<CypherException>(() => GraphStore.Open(path))
            .Message.ShouldBe($"{path}: the database file cannot be opened or created");
    }

    private static CypherMap Map(string key, string value) => Map(key, CypherValue.Of(value));

    private static CypherMap Map(string key, CypherValue value) => CypherMap.From([new(key, value)]);

    private static List<long> Ends(IGraphTransaction graph, long node, Direction direction)
    {
        var ends = new List<long>();
        foreach (var incidence in graph.Expand(node, direction))
        {
            ends.Add(incidence.Neighbour);
        }

        return ends;
    }

    private void Write(Action<IGraphTransaction> change)
    {
        using var store = GraphStore.Open(Path);
        using var graph = store.Begin(AccessMode.Write);
        change(graph);
        graph.Commit();
    }

    private void Read(Action<IGraphTransaction> look)
    {
        using var store = GraphStore.Open(Path);
        using var graph = store.Begin(AccessMode.Read);
        look(graph);
    }
}

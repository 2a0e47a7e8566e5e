using KnowledgeGraph.Auditing;
using KnowledgeGraph.Loading;
using KnowledgeGraph.Neo4j.Tests.Server;
using Shouldly;

namespace KnowledgeGraph.Neo4j.Tests.Faults;

[Collection(Neo4jServer.Collection)]
public sealed class FullDiskTests(Neo4jServer server)
{
    private readonly LoadingScene _scene = new(server, 60);

    [SkippableFact]
    public async Task A_disk_that_fills_up_is_told_and_with_room_again_the_load_is_completed()
    {
        Neo4jServer.Require();
        var undisturbed = await _scene.UndisturbedAsync();
        await using var disk = await TinyDisk.MountAsync(16);
        var small = new ServerProcess(
            Path.Combine(disk.Folder, "server"), "--heap", "256m", "--pagecache", "16m", "--set", "db.tx_log.preallocate=false");
        try
        {
            await small.StartAsync();
            await using var database = Neo4jDatabase.Open(small.Options);
            await using (var session = await database.OpenSessionAsync())
            {
                await GraphSchema.ApplyAsync(session);
            }

            await disk.FillAsync(kilobytesLeft: 700);
            var fault = await Should.ThrowAsync<EnvironmentException>(() => _scene.LoadAsync(database));
            fault.Message.ShouldStartWith(
                $"the database 'neo4j' at {small.Options.Address} cannot write, as when its disk is full: "
                + "make room, restart the server and load again; nothing committed is lost (");
            fault.ShouldTellNoSecret(small.Options);

            // A server whose disk is full does not come to an orderly end.
            await small.KillAsync();
            await disk.GrowAsync(64);
            await small.StartAsync();
            await using var again = await database.OpenSessionAsync();
            var begun = await GraphFingerprint.OfAsync(again);
            begun.Nodes.ShouldBeInRange(1, undisturbed.Nodes - 1);
            await _scene.LoadAsync(database);
            (await GraphFingerprint.OfAsync(again)).ShouldBe(undisturbed);
        }
        finally
        {
            await small.PurgeAsync();
        }
    }
}

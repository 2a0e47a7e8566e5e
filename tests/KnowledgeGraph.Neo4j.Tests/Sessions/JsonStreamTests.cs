using System.Text;
using System.Text.Json;
using KnowledgeGraph.Neo4j.Http;
using Shouldly;

namespace KnowledgeGraph.Neo4j.Tests.Sessions;

public sealed class JsonStreamTests
{
    [Theory]
    [InlineData(7)]
    [InlineData(30_000)]
    [InlineData(300_000)]
    public async Task Values_that_come_in_small_pieces_are_read_whole_whatever_their_length(int length)
    {
        var text = $"[[{string.Join(',', Enumerable.Range(0, length))}],[1,2],\"{new string('ü', length)}\"]";
        var json = new JsonStream(new Trickle(Encoding.UTF8.GetBytes(text)));
        (await json.NextAsync(CancellationToken.None)).Token.ShouldBe(JsonTokenType.StartArray);
        (await json.ValueAsync(CountOf, CancellationToken.None)).ShouldBe(length);
        (await json.ValueAsync(CountOf, CancellationToken.None)).ShouldBe(2);
        (await json.ValueAsync(TextOf, CancellationToken.None)).Length.ShouldBe(length);
        (await json.NextAsync(CancellationToken.None)).Token.ShouldBe(JsonTokenType.EndArray);
    }

    private static int CountOf(ref Utf8JsonReader json)
    {
        using var list = JsonDocument.ParseValue(ref json);
        return list.RootElement.GetArrayLength();
    }

    private static string TextOf(ref Utf8JsonReader json) => json.GetString()!;

    /// <summary>Gives no more than ten thousand bytes at once, as a slow server does.</summary>
    private sealed class Trickle(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, 10_000)], cancellationToken);
    }
}

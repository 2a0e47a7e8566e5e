namespace KnowledgeGraph.Neo4j.Tests.Server;

/// <summary>What a <see cref="FakeServer"/> answers.</summary>
internal sealed record FakeReply(int Status, string Body)
{
    public const string TypedJson = "application/vnd.neo4j.query";

    public string MediaType { get; init; } = TypedJson;

    /// <summary>One more header; null for none.</summary>
    public (string Name, string Value)? Header { get; init; }

    /// <summary>What a server of that version says of itself.</summary>
    public static FakeReply Discovery(string version) =>
        new(200, $$"""{"query":"http://localhost/db/{databaseName}/query/v2","neo4j_version":"{{version}}","neo4j_edition":"community"}""")
        {
            MediaType = "application/json",
        };

    public static FakeReply Error(int status, string code, string message) =>
        new(status, $$"""{"errors":[{"code":"{{code}}","message":"{{message}}"}]}""");

    /// <summary>One column and row: <c>one</c>, 1.</summary>
    /// <param name="more">Members behind the rows, with a comma before each.</param>
    public static FakeReply One(string more = "") =>
        new(202, $$"""{"data":{"fields":["one"],"values":[[{"$type":"Integer","_value":"1"}]]}{{more}}}""");
}

using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Neo4j;

/// <summary>A server's version and edition as it tells them itself.</summary>
/// <param name="Text">Such as <c>5.26.30</c>, <c>5.27-aura</c> or <c>2026.04.0</c>.</param>
/// <param name="Edition">community or enterprise.</param>
public sealed record ServerVersion(string Text, string Edition)
{
    private const string Components =
        "CYPHER planner=cost CALL dbms.components() YIELD name, versions, edition WHERE name = 'Neo4j Kernel' RETURN versions[0], edition";

    /// <summary>Null when the answer does not tell it, as behind some proxies.</summary>
    internal static ServerVersion? Find(string? discovery)
    {
        if (discovery is null)
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(discovery);
            return document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.TryGetProperty("neo4j_version", out var version)
                ? new ServerVersion(
                    version.ToString(), document.RootElement.TryGetProperty("neo4j_edition", out var edition) ? edition.ToString() : "")
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Asks in words that servers of any version understand.</summary>
    internal static async Task<ServerVersion> AskAsync(ICypherRunner runner, CancellationToken cancel)
    {
        // A statement with options is not pinned to a Cypher version, which servers before 5.21 would not understand.
        var rows = await runner.ReadAsync(new CypherStatement(Components), cancel).ConfigureAwait(false);
        return new ServerVersion((string)rows[0][0]!, (string)rows[0][1]!);
    }

    /// <exception cref="EnvironmentException">The server is too old.</exception>
    internal void Require(string address)
    {
        if (!IsSupported)
        {
            throw new EnvironmentException($"{address} is Neo4j {this}: 5.26 or newer is needed");
        }
    }

    /// <summary>Dynamic labels in MERGE, on which loading rests, came with 5.26; later versions are named by year.</summary>
    public bool IsSupported => Numbers() is not var (major, minor) || major > 5 || (major == 5 && minor >= 26);

    public override string ToString() => Edition.Length == 0 ? Text : $"{Text} {Edition}";

    private (int Major, int Minor)? Numbers()
    {
        var parts = Text.Split('.', '-', '+');
        return parts.Length >= 2 && Number(parts[0]) is { } major && Number(parts[1]) is { } minor ? (major, minor) : null;
    }

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

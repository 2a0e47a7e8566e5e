using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Auditing;

/// <summary>
/// One value for a whole graph: equal when labels, types, ends and properties are equal, whatever the order of loading
/// and whichever the database. It is the sum, modulo 2^256, of the SHA-256 of every node and relationship, so the rows are
/// read once, in any order, and never held.
/// </summary>
/// <param name="Hash">64 lower-case hex digits.</param>
/// <param name="Nodes">Of the graph model; others in the same database are not looked at.</param>
/// <param name="Relationships">Between these.</param>
public sealed record GraphFingerprint(string Hash, long Nodes, long Relationships)
{
    public static async Task<GraphFingerprint> OfAsync(ICypherSession session, CancellationToken cancel = default)
    {
        var sum = new HashSum();
        var nodes = await AddAsync(session, "nodes", sum, cancel).ConfigureAwait(false);
        var relationships = await AddAsync(session, "relationships", sum, cancel).ConfigureAwait(false);
        return new GraphFingerprint(sum.ToString(), nodes, relationships);
    }

    public override string ToString() => $"{Hash} ({Nodes} nodes, {Relationships} relationships)";

    private static async Task<long> AddAsync(ICypherSession session, string what, HashSum sum, CancellationToken cancel)
    {
        var statement = new CypherStatement(EmbeddedText.Read($"cypher/fingerprint/{what}.cypher"));
        await using var result = await session.RunAsync(statement, cancel).ConfigureAwait(false);
        var count = 0L;
        await foreach (var row in result.Rows.WithCancellation(cancel).ConfigureAwait(false))
        {
            var text = string.Join('\n', row.Select(Canonical));
            sum.Add(SHA256.HashData(Encoding.UTF8.GetBytes(what + "\n" + text)));
            count++;
        }

        return count;
    }

    /// <summary>Labels are a set and properties a map: neither has an order that databases share. Lists within properties do.</summary>
    private static string Canonical(object? cell) => cell switch
    {
        IReadOnlyDictionary<string, object?> map => CypherLiteral.Of(
            new OrderedDictionary<string, object?>(map.OrderBy(pair => pair.Key, StringComparer.Ordinal), StringComparer.Ordinal)),
        IReadOnlyList<object?> labels => CypherLiteral.Of(labels.OfType<string>().Order(StringComparer.Ordinal)),
        _ => CypherLiteral.Of(cell),
    };
}

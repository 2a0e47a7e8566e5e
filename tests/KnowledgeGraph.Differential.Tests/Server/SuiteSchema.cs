using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Differential.Tests.Server;

/// <summary>The constraints and indexes that were there before the suite began; it drops only others, which are its own.</summary>
internal sealed record SuiteSchema(IReadOnlyList<string> Constraints, IReadOnlyList<string> Indexes)
{
    public static async Task<SuiteSchema> ReadAsync(ICypherSession session) =>
        new(await NamesAsync(session, "CONSTRAINTS"), await NamesAsync(session, "INDEXES"));

    public async Task RestoreAsync(ICypherSession session)
    {
        foreach (var name in (await NamesAsync(session, "CONSTRAINTS")).Except(Constraints, StringComparer.Ordinal))
        {
            await session.ExecuteAsync(new CypherStatement($"DROP CONSTRAINT `{name}` IF EXISTS"));
        }

        foreach (var name in (await NamesAsync(session, "INDEXES")).Except(Indexes, StringComparer.Ordinal))
        {
            await session.ExecuteAsync(new CypherStatement($"DROP INDEX `{name}` IF EXISTS"));
        }
    }

    private static async Task<IReadOnlyList<string>> NamesAsync(ICypherSession session, string kind)
    {
        var rows = await session.ReadAsync(new CypherStatement($"SHOW {kind} YIELD name RETURN name ORDER BY name"));
        return [.. rows.Select(row => (string)row[0]!)];
    }
}

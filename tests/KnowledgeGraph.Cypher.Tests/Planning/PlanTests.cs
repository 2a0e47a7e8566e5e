using System.Runtime.CompilerServices;
using System.Text;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Cypher.Tests.Planning;

/// <summary>
/// Statements and their plans in Golden/plans.txt: a title after '#', the statement, '--', the plan. KG_ACCEPT=1 writes the
/// plans anew; the difference is the review.
/// </summary>
public sealed class PlanTests
{
    private const string Schema = """
        CREATE CONSTRAINT FOR (n:Entity) REQUIRE n.id IS UNIQUE
        CREATE INDEX FOR (n:Claim) ON (n.predicate)
        """;

    [Fact]
    public void Plans_are_as_recorded()
    {
        var path = GoldenFile();
        var recorded = File.ReadAllText(path);
        var actual = string.Concat(Cases(recorded).Select(c => Render(c.Title, c.Statement)));
        if (Environment.GetEnvironmentVariable("KG_ACCEPT") == "1")
        {
            File.WriteAllText(path, actual);
            return;
        }

        actual.ShouldBe(recorded);
    }

    private static string GoldenFile([CallerFilePath] string source = "") =>
        Path.Combine(Path.GetDirectoryName(source)!, "Golden", "plans.txt");

    private static IEnumerable<(string Title, string Statement)> Cases(string text)
    {
        foreach (var block in text.Split("# ", StringSplitOptions.RemoveEmptyEntries))
        {
            var lines = block.Split('\n');
            yield return (lines[0], string.Join('\n', lines.Skip(1).TakeWhile(line => line != "--")).Trim());
        }
    }

    private static string Render(string title, string statement)
    {
        using var database = CypherDatabase.OpenInMemory();
        using var session = database.OpenSession();
        foreach (var line in Schema.Split('\n'))
        {
            session.Run(line);
        }

        session.Run("UNWIND range(1, 50) AS i CREATE (:Entity {id: toString(i)})-[:SUBJECT]->(:Claim {predicate: 'KNOWS'})");
        session.Run("CREATE (:Rare)");
        return new StringBuilder().Append("# ").Append(title).Append('\n').Append(statement).Append("\n--\n")
            .Append(session.Explain(statement)).Append('\n').ToString();
    }
}

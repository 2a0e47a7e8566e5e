using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace KnowledgeGraph.Cypher.Tests.Syntax;

public sealed class TokenSoupTests
{
    private static readonly string[] _words =
    [
        "MATCH", "OPTIONAL", "WHERE", "RETURN", "WITH", "UNWIND", "CREATE", "MERGE", "SET", "DELETE", "REMOVE", "CALL", "UNION", "ORDER BY",
        "AS", "IN", "NOT", "AND", "CASE", "WHEN", "THEN", "END", "EXISTS", "{", "}", "(", ")", "[", "]", "-", "->", "<-", ":", ",", ".", "..", "*",
        "|", "$p", "=", "+", "n", "m", "1", "2.5", "'s'", "`q`", "null", "count(*)", "all(", "reduce(", "DISTINCT", "LIMIT",
    ];

    /// <summary>Whatever words follow each other, the engine answers or refuses; it never breaks.</summary>
    [Property(MaxTest = 2000)]
    public Property Any_words_are_run_or_refused() => Prop.ForAll(Soup(), statement =>
    {
        using var database = CypherDatabase.OpenInMemory();
        using var session = database.OpenSession();
        try
        {
            session.Run(statement);
        }
        catch (CypherException)
        {
            return true;
        }

        return true;
    });

    private static Arbitrary<string> Soup() =>
        Gen.Elements(_words).ListOf().Select(words => string.Join(' ', words)).ToArbitrary();
}

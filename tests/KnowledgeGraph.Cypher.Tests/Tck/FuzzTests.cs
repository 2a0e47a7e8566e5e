using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Cypher.Tests.Tck;

/// <summary>No statement, however broken, does anything but run or raise a <see cref="CypherException"/>.</summary>
public sealed class FuzzTests
{
    private static readonly string[] _words =
    [
        "MATCH", "OPTIONAL", "WHERE", "WITH", "RETURN", "DISTINCT", "ORDER", "BY", "SKIP", "LIMIT", "UNWIND", "AS", "CREATE", "MERGE",
        "ON", "SET", "REMOVE", "DETACH", "DELETE", "CALL", "YIELD", "UNION", "ALL", "CASE", "WHEN", "THEN", "ELSE", "END", "EXISTS",
        "COUNT", "NOT", "AND", "OR", "XOR", "IN", "IS", "NULL", "STARTS", "CONTAINS", "any", "none", "single", "reduce", "shortestPath",
        "(", ")", "[", "]", "{", "}", "<", ">", "-", "--", "->", "<-", "..", ".", ",", ":", ";", "|", "=", "<>", "<=", "=~", "+", "*", "/",
        "%", "^", "+=", "$", "$p", "n", "r", "x", ":A", "`", "'", "\"", "'a'", "1", "0x", "1e", ".5", "-9223372036854775808", "null",
        "true", "count(*)", "collect(", "size(", "date(", "range(", "INDEX", "CONSTRAINT", "FOR", "REQUIRE", "UNIQUE", "SHOW", "DROP",
    ];

    [Property(MaxTest = 500)]
    public void Random_bytes(byte[] bytes) => Try(Encoding.UTF8.GetString(bytes ?? []));

    [Property(MaxTest = 500)]
    public void Random_characters(string text) => Try(text ?? "");

    [Property(MaxTest = 1_000)]
    public Property Random_words() =>
        Prop.ForAll(Gen.ListOf(Gen.Elements(_words)).ToArbitrary(), words => Try(string.Join(' ', words)));

    [Theory]
    [InlineData("(", ")")]
    [InlineData("[", "]")]
    [InlineData("NOT ", "")]
    [InlineData("-", "")]
    [InlineData("{a: ", "}")]
    [InlineData("CASE WHEN ", " THEN 1 END")]
    [InlineData("[x IN ", " | x]")]
    public void Depth(string open, string close) =>
        Try("RETURN " + string.Concat(Enumerable.Repeat(open, 100_000)) + "1" + string.Concat(Enumerable.Repeat(close, 100_000)));

    [SkippableFact]
    public void Statements_of_the_kit_with_a_piece_missing_or_doubled()
    {
        var folder = SharedData.TckFolder();
        Skip.If(folder is null, SharedData.Reason);
        var random = new System.Random(7);
        var statements = FeatureReader.ReadAll(folder!).SelectMany(scenario => scenario.Steps)
            .Where(step => step.Text == "executing query:").Select(step => step.DocString!).Distinct(StringComparer.Ordinal).ToList();

        var faults = new List<string>();
        foreach (var statement in statements)
        {
            var from = random.Next(statement.Length);
            var to = Math.Min(statement.Length, from + random.Next(1, 12));
            Note(faults, statement.Remove(from, to - from));
            Note(faults, statement.Insert(from, statement[from..to]));
        }

        faults.ShouldBeEmpty();
    }

    private static void Note(List<string> faults, string statement)
    {
        try
        {
            Try(statement);
        }
        catch (InvalidOperationException fault)
        {
            faults.Add($"{fault.Message} {fault.InnerException!.StackTrace!.Split('\n')[0]}");
        }
    }

    private static void Try(string statement)
    {
        using var database = CypherDatabase.OpenInMemory();
        using var session = database.OpenSession();
        session.Run("CREATE (:A {num: 1})-[:T]->(:B {name: 'b'})").Dispose();
        using var limit = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        try
        {
            session.Run(statement, null, limit.Token).Dispose();
        }
        catch (CypherException error)
        {
            error.Message.ShouldNotBeNullOrWhiteSpace();
        }
        catch (OperationCanceledException)
        {
            // A piece doubled can make a statement that enumerates more than anyone waits for.
        }
        catch (Exception fault)
        {
            throw new InvalidOperationException($"{fault.GetType().Name} for: {statement[..Math.Min(statement.Length, 500)]}", fault);
        }
    }
}

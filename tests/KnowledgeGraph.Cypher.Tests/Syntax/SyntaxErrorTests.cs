using Shouldly;
using Xunit;

namespace KnowledgeGraph.Cypher.Tests.Syntax;

public sealed class SyntaxErrorTests
{
    [Theory]
    [InlineData("MATCH (a)-() RETURN a", "(1,11): expected a relationship pattern after '-', found '('")]
    [InlineData("MATCH (a)-[:T](b) RETURN a", "(1,15): expected '-' after the relationship pattern, found '('")]
    [InlineData("MATCH (n\nRETURN n", "(2,1): expected a label, properties or ')' in the node pattern, found 'RETURN'")]
    [InlineData("MATCH (n) RETURN", "(1,17): expected an expression, found the end of the statement")]
    [InlineData("RETURN [1, 2", "(1,13): expected ']' or ',' after an element of the list, found the end of the statement")]
    [InlineData("RETURN 'abc", "(1,8): expected a closing ' for the string that starts here")]
    [InlineData("RETURN 9223372036854775808", "(1,8): 9223372036854775808 does not fit into 64 bits")]
    [InlineData("RETURN 0x1G", "(1,8): '0x1G' is not a number")]
    [InlineData("MATCH (n) RETURN n; MATCH (m) RETURN m", "(1,21): expected a clause or the end of the statement, found 'MATCH'")]
    [InlineData("FOO (n)", "(1,1): expected a clause such as MATCH, CREATE, UNWIND or RETURN, found 'FOO'")]
    [InlineData("CREATE FULLTEXT INDEX x FOR (n:A) ON EACH [n.name]", "(1,8): expected a pattern, CONSTRAINT or INDEX after CREATE (full-text, text, point, lookup and vector indexes are not supported), found 'FULLTEXT'")]
    [InlineData("CREATE CONSTRAINT c FOR (n:A) REQUIRE n.id IS NOT NULL", "(1,47): expected UNIQUE (key, existence and type constraints are not supported), found 'NOT'")]
    [InlineData("MATCH (n) WHERE n.a = RETURN n", "(1,23): expected an expression, found 'RETURN'")]
    [InlineData("UNWIND [1] RETURN 1", "(1,12): expected AS and a variable for the elements, found 'RETURN'")]
    [InlineData("RETURN CASE 1 END", "(1,15): expected WHEN after CASE, found 'END'")]
    public void The_message_says_where_and_what_was_expected(string statement, string message)
    {
        using var database = CypherDatabase.OpenInMemory();
        using var session = database.OpenSession();

        var error = Should.Throw<CypherException>(() => session.Run(statement));

        error.Message.ShouldBe(message);
        error.Type.ShouldBe(CypherErrorType.SyntaxError);
        error.Phase.ShouldBe(CypherPhase.CompileTime);
    }

    [Fact]
    public void Input_nested_too_deep_is_refused()
    {
        using var database = CypherDatabase.OpenInMemory();
        using var session = database.OpenSession();
        foreach (var bracket in new[] { "[", "(", "{a: ", "NOT ", "- ", "CASE WHEN ", "size([" })
        {
            var statement = "RETURN " + string.Concat(Enumerable.Repeat(bracket, 100_000));
            Should.Throw<CypherException>(() => session.Run(statement)).Detail.ShouldBe("UnexpectedSyntax");
        }
        foreach (var (start, step) in new[] { ("MATCH (n", ":A"), ("MATCH (n:A", "|B"), ("MATCH (a)", ", (b)"), ("CREATE (a)", " CREATE (b)"), ("MATCH (a)", "-->()"), ("RETURN a", ".b") })
        {
            var statement = start + string.Concat(Enumerable.Repeat(step, 100_000));
            Should.Throw<CypherException>(() => session.Run(statement)).Detail.ShouldBe("UnexpectedSyntax");
        }
        var deep = "RETURN " + string.Concat(Enumerable.Repeat("(1" + string.Concat(Enumerable.Repeat(" + 1", 900)) + " + ", 50)) + "1" + new string(')', 50);
        try
        {
            session.Run(deep).Rows.Count.ShouldBe(1);
        }
        catch (CypherException refused)
        {
            refused.Detail.ShouldBe("UnexpectedSyntax");
        }
        var leftDeep = "RETURN " + new string('(', 50) + "1" + string.Concat(Enumerable.Repeat(string.Concat(Enumerable.Repeat(" + 1", 900)) + ")", 50));
        try
        {
            session.Run(leftDeep).Rows.Count.ShouldBe(1);
        }
        catch (CypherException refused)
        {
            refused.Detail.ShouldBe("UnexpectedSyntax");
        }
        var chain = "RETURN 1" + string.Concat(Enumerable.Repeat(" + 1", 100_000));
        Should.Throw<CypherException>(() => session.Run(chain)).Detail.ShouldBe("UnexpectedSyntax");
    }
}

using Shouldly;
using Xunit;

namespace KnowledgeGraph.Cypher.Tests.Binding;

public sealed class MeaningErrorTests
{
    [Theory]
    [InlineData("RETURN x", "UndefinedVariable", "(1,8): the variable 'x' is not defined")]
    [InlineData("MATCH (a)-[a]->() RETURN a", "VariableTypeConflict", "(1,12): the variable 'a' is a node, so it cannot stand for a relationship")]
    [InlineData("MATCH (a) CREATE (a:New)", "VariableAlreadyBound", "(1,19): the variable 'a' is already defined")]
    [InlineData("CREATE (a)-[:X]-(b)", "RequiresDirectedRelationship", "(1,11): a relationship to CREATE needs a direction, as in -[:KNOWS]->")]
    [InlineData("MERGE (a)-[:X|Y]->(b)", "NoSingleRelationshipType", "(1,10): a relationship to MERGE needs exactly one type, as in -[:KNOWS]->")]
    [InlineData("MATCH (a) WHERE count(a) > 1 RETURN a", "InvalidAggregation", "(1,17): an aggregate function cannot stand in WHERE")]
    [InlineData("MATCH (a) RETURN a.x + count(*)", "AmbiguousAggregationExpression", "(1,18): 'a' stands beside an aggregate function, but is no column of its own to group by")]
    [InlineData("MATCH (a) RETURN a LIMIT a.x", "NonConstantExpression", "(1,26): LIMIT cannot depend on variables")]
    [InlineData("MATCH (a) RETURN a LIMIT -1", "NegativeIntegerArgument", "(1,26): LIMIT takes a number that is not negative, found -1")]
    [InlineData("RETURN 1 AS a, 2 AS a", "ColumnNameConflict", "(1,8): two columns are named 'a'")]
    [InlineData("RETURN 1 AS a UNION RETURN 2 AS b", "DifferentColumnsInUnion", "(1,21): all branches of UNION must return columns of the same names")]
    [InlineData("RETURN foo(1)", "UnknownFunction", "(1,8): there is no function foo()")]
    [InlineData("RETURN size()", "InvalidNumberOfArguments", "(1,8): size() takes 1 argument, found 0")]
    [InlineData("RETURN NOT 1", "InvalidArgumentType", "(1,12): NOT takes a boolean, but this is an integer")]
    [InlineData("MATCH (a) RETURN type(a)", "InvalidArgumentType", "(1,23): type() takes a relationship, but this is a node")]
    [InlineData("MATCH (n)", "InvalidClauseComposition", "(1,10): a query cannot end with MATCH: expected RETURN or a clause that changes the graph")]
    [InlineData("RETURN 1 MATCH (n) RETURN n", "InvalidClauseComposition", "(1,10): RETURN is the last clause of a query")]
    [InlineData("MATCH (a) WITH a.x RETURN 1", "NoExpressionAlias", "(1,16): the expression 'a.x' in WITH needs a name: add AS and a name")]
    [InlineData("CALL no.such()", "ProcedureNotFound", "(1,1): there is no procedure no.such")]
    [InlineData("RETURN $x", "MissingParameter", "the parameter $x is not given")]
    [InlineData("MATCH (a) WHERE EXISTS { CREATE (b) } RETURN a", "InvalidClauseComposition", "(1,26): a subquery in an expression cannot change the graph")]
    [InlineData("MATCH (a) RETURN (a)-->()", "UnexpectedSyntax", "(1,18): a pattern can stand only where a predicate is expected, or inside EXISTS { }, COUNT { } or [ | ]")]
    public void The_message_names_the_mistake(string statement, string detail, string message)
    {
        using var database = CypherDatabase.OpenInMemory();
        using var session = database.OpenSession();

        var error = Should.Throw<CypherException>(() => session.Run(statement));

        error.Message.ShouldBe(message);
        error.Detail.ShouldBe(detail);
        error.Phase.ShouldBe(CypherPhase.CompileTime);
    }
}

using KnowledgeGraph.Graph;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Tests.Graph;

public sealed class GraphNameTests
{
    [Theory]
    [InlineData("CO_FOUNDED")]
    [InlineData("R2")]
    public void Upper_snake_names_pass(string name) => GraphName.RelationshipType(name).ShouldBe(name);

    [Theory]
    [InlineData("")]
    [InlineData("founded")]
    [InlineData("A]->() DETACH DELETE n //")]
    [InlineData("A`B")]
    [InlineData("_A")]
    public void Anything_else_is_refused(string name) => Should.Throw<ArgumentException>(() => GraphName.RelationshipType(name));
}

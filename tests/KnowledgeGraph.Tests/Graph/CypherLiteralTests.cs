using KnowledgeGraph.Graph;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Tests.Graph;

public sealed class CypherLiteralTests
{
    [Theory]
    [InlineData("it's", @"'it\'s'")]
    [InlineData(@"a\'; DROP", @"'a\\\'; DROP'")]
    [InlineData("two\nlines\u0007", @"'two\nlines\u0007'")]
    public void Nothing_in_a_string_can_end_the_string(string text, string literal)
    {
        CypherLiteral.Of(text).ShouldBe(literal);
    }

    [Fact]
    public void Numbers_keep_their_kind()
    {
        CypherLiteral.Of(new List<object?> { 1L, 1.0, 1e300, true, null }).ShouldBe("[1, 1.0, 1E+300, true, null]");
    }

    [Fact]
    public void Keys_of_maps_are_quoted()
    {
        CypherLiteral.Of(new Dictionary<string, object?> { ["a`b"] = "x" }).ShouldBe("{`a``b`: 'x'}");
    }
}

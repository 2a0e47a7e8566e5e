using KnowledgeGraph.Graph;
using KnowledgeGraph.Rendering;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Tests.Rendering;

public sealed class InlinedCypherTests
{
    [Theory]
    [InlineData("RETURN $name", "RETURN 'It\\'s $limit'")]
    [InlineData("RETURN '$name', \"$name\", `$name`", "RETURN '$name', \"$name\", `$name`")]
    [InlineData("RETURN 'it\\'s $name' + $limit", "RETURN 'it\\'s $name' + 5")]
    [InlineData("// $name\nRETURN $limit /* $name\n */", "// $name\nRETURN 5 /* $name\n */")]
    [InlineData("RETURN $batch.rows, $batch.other, $batch, $name.size", "RETURN [1, 2], {`rows`: [1, 2]}.other, {`rows`: [1, 2]}, 'It\\'s $limit'.size")]
    [InlineData("RETURN $other, $names, $(name)", "RETURN $other, $names, $(name)")]
    public void Only_parameters_are_replaced(string statement, string expected)
    {
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["name"] = "It's $limit",
            ["limit"] = 5L,
            ["batch"] = new Dictionary<string, object?>(StringComparer.Ordinal) { ["rows"] = (object?[])[1L, 2L] },
        };
        InlinedCypher.Of(new CypherStatement(statement, parameters)).ShouldBe(expected);
    }
}

using KnowledgeGraph.Graph;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Tests.Graph;

public sealed class CypherScriptTests
{
    [Fact]
    public void A_semicolon_at_the_end_of_a_line_ends_a_statement()
    {
        CypherScript.Split("// first\nRETURN 1;\nRETURN ';'\n  AS x;\n").ShouldBe(["// first\nRETURN 1", "RETURN ';'\n  AS x"]);
    }

    [Fact]
    public void The_last_statement_needs_no_semicolon_and_comments_alone_are_none()
    {
        CypherScript.Split("RETURN 1\n;\n// the end\n").ShouldBe(["RETURN 1"]);
    }
}

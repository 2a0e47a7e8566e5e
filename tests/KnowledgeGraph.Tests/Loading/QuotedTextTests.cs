using KnowledgeGraph.Loading.Rows;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Tests.Loading;

public sealed class QuotedTextTests
{
    [Theory]
    [InlineData("Ada left.", "Ada", 10, 13, true)]
    [InlineData("Ada left.", "left.", 14, 19, true)]
    [InlineData("Ada left.", "", 19, 19, true)]
    [InlineData("Ada left.", "she", 10, 13, false)]
    [InlineData("Ada left.", "Ada", 10, 14, false)]
    [InlineData("Ada left.", "Ada", 9, 12, false)]
    [InlineData("Ada left.", "left. ", 14, 20, false)]
    [InlineData("Ada 🚲 left.", "Ada", 10, 13, false)]
    public void Words_are_left_out_only_where_Cypher_finds_them_by_their_place(string sentence, string words, long from, long to, bool areLeftOut) =>
        new QuotedText(sentence, 10).Unless(words, from, to).ShouldBe(areLeftOut ? null : words);
}

using KnowledgeGraph.Extraction.Learned;
using KnowledgeGraph.Extraction.Trees;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Tests.Extraction.Learned;

public sealed class TreePathTests
{
    private static readonly SentenceTree s_tree = new(HandDocument.Of(["Roe/NNP/2:nsubj leads|lead/VBZ/0:root the/DT/4:det board/NN/2:obj of/IN/6:case Acme/NNP/4:nmod"]).Sentences[0]);

    [Theory]
    [InlineData(0, 5, 1, "1 3")]
    [InlineData(5, 0, 1, "3 1")]
    [InlineData(3, 5, 3, "")]
    [InlineData(5, 3, 3, "")]
    public void A_path_goes_over_the_token_that_governs_both(int from, int to, int top, string inner)
    {
        var path = TreePath.Between(s_tree, from, to);

        path.Top.ShouldBe(top);
        string.Join(' ', path.Inner).ShouldBe(inner);
    }
}

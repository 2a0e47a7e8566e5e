using KnowledgeGraph.Articles.Pages;

namespace KnowledgeGraph.Articles.Bodies;

/// <summary>The blocks of a page that make up its article, in order.</summary>
internal sealed record Body(IReadOnlyList<Block> Blocks)
{
    public int WordCount => Blocks.Sum(block => block.WordCount);
}

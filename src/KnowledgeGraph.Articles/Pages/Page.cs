namespace KnowledgeGraph.Articles.Pages;

/// <summary>What a reader sees of a page, in document order. No element is the root of a page without text.</summary>
internal sealed record Page(IReadOnlyList<Block> Blocks, IReadOnlyList<PageElement> Elements);

using KnowledgeGraph.Articles.Pages;

namespace KnowledgeGraph.Articles.Bodies;

/// <summary>A page with its blocks told apart (outside the article for certain or not) and summed up for range questions.</summary>
internal sealed class Outline
{
    private readonly int[] _words;
    private readonly int[] _prose;
    private readonly double[] _linked;

    public Outline(Page page)
    {
        Page = page;
        IsOutside = OutsideElements.Mark(page);
        var count = page.Blocks.Count;
        (_words, _prose, _linked) = (new int[count + 1], new int[count + 1], new double[count + 1]);
        for (var i = 0; i < count; i++)
        {
            var words = IsOutside[i] ? 0 : page.Blocks[i].WordCount;
            _words[i + 1] = _words[i] + words;
            _prose[i + 1] = _prose[i] + (IsProse(page.Blocks[i]) ? words : 0);
            _linked[i + 1] = _linked[i] + words * page.Blocks[i].LinkShare;
        }
    }

    public Page Page { get; }

    public IReadOnlyList<bool> IsOutside { get; }

    public BlockRange All => new(0, Page.Blocks.Count);

    /// <summary>Words of blocks that may belong to an article.</summary>
    public int Words(BlockRange range) => _words[range.End] - _words[range.Start];

    /// <summary>Words of blocks that read like prose.</summary>
    public int Prose(BlockRange range) => _prose[range.End] - _prose[range.Start];

    public double LinkShare(BlockRange range) =>
        Words(range) is var words and > 0 ? (_linked[range.End] - _linked[range.Start]) / words : 0;

    public static BlockRange RangeOf(PageElement element) => new(element.FirstBlock, Math.Max(element.FirstBlock, element.EndBlock));

    /// <summary>Prose is a sentence of some length, or a long run of words that are mostly no links.</summary>
    public static bool IsProse(Block block) =>
        !block.IsHeading
        && block.LinkShare < 0.5
        && (block.WordCount >= 25 || (block.WordCount >= 8 && block.EndsSentence));
}

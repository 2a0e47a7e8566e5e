namespace KnowledgeGraph.Articles.Pages;

/// <summary>An element of a page that is shown; knows which blocks hold its text.</summary>
internal sealed class PageElement(string tag, PageElement? parent, IReadOnlyList<string> words)
{
    /// <summary>Lower-case local name.</summary>
    public string Tag { get; } = tag;

    public PageElement? Parent { get; } = parent;

    /// <summary>0 for the root.</summary>
    public int Depth { get; } = parent is null ? 0 : parent.Depth + 1;

    /// <summary>The words of its class, id, role and itemprop, lower case, split at punctuation and camel humps.</summary>
    public IReadOnlyList<string> Words { get; } = words;

    /// <summary>Index of the first block with text of this element.</summary>
    public int FirstBlock { get; set; } = -1;

    /// <summary>One past the last block with text of this element.</summary>
    public int EndBlock { get; set; } = -1;

    public IEnumerable<PageElement> SelfAndAncestors()
    {
        for (var element = this; element is not null; element = element.Parent)
        {
            yield return element;
        }
    }

    public static PageElement CommonAncestor(PageElement a, PageElement b)
    {
        while (a != b)
        {
            (a, b) = a.Depth >= b.Depth ? (a.Parent!, b) : (a, b.Parent!);
        }

        return a;
    }
}

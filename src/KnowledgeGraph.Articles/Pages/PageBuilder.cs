using AngleSharp.Dom;
using KnowledgeGraph.Articles.Words;

namespace KnowledgeGraph.Articles.Pages;

/// <summary>Walks a parsed document, without recursion, into what a reader sees of it.</summary>
internal sealed class PageBuilder
{
    private static readonly IReadOnlySet<string> s_blockTags = WordFile.Set("block-tags.txt");
    private static readonly IReadOnlySet<string> s_silentTags = WordFile.Set("silent-tags.txt");

    private readonly BlockWriter _writer = new();
    private readonly List<PageElement> _elements = [];
    private readonly Stack<Predication> _open = new();

    private readonly bool _withHidden;

    private PageBuilder(bool withHidden) => _withHidden = withHidden;

    /// <param name="document">A page parsed with scripting off; it is not altered.</param>
    /// <param name="withHidden">Take hidden elements too, for pages that a script would have to uncover.</param>
    public static Page Build(IDocument document, bool withHidden = false)
    {
        var builder = new PageBuilder(withHidden);
        if ((document.Body ?? document.DocumentElement) is { } root)
        {
            builder.Walk(root);
        }

        return new Page(builder._writer.Blocks, builder._elements);
    }

    private void Walk(IElement root)
    {
        Enter(root, default);
        while (_open.TryPop(out var frame))
        {
            if (frame.Next >= frame.Node.ChildNodes.Length)
            {
                Leave(frame);
                continue;
            }

            var child = frame.Node.ChildNodes[frame.Next];
            _open.Push(frame with { Next = frame.Next + 1 });
            switch (child)
            {
                case IText text:
                    _writer.Append(text.Data, frame.Element, frame.BlockTag, frame.InLink, frame.KeepsLines);
                    break;
                case IElement element:
                    Visit(element, frame);
                    break;
            }
        }

        _writer.EndBlock();
    }

    private void Visit(IElement element, Predication parent)
    {
        if (element.LocalName == "br")
        {
            _writer.LineBreak();
        }
        else if (!s_silentTags.Contains(element.LocalName) && (_withHidden || !Visibility.IsHidden(element)))
        {
            Enter(element, parent);
        }
    }

    private void Enter(IElement element, Predication parent)
    {
        var tag = element.LocalName;
        var isBlock = s_blockTags.Contains(tag) || parent.Element is null;
        if (isBlock)
        {
            _writer.EndBlock();
        }

        var words = ElementWords.Split(
            element.ClassName, element.Id, element.GetAttribute("role"), element.GetAttribute("itemprop"), element.GetAttribute("data-component"));
        var entered = new PageElement(tag, parent.Element, words) { FirstBlock = _writer.Count };
        _elements.Add(entered);
        _open.Push(new Predication(
            element, 0, entered, isBlock, isBlock ? tag : parent.BlockTag, parent.InLink || tag == "a", parent.KeepsLines || tag == "pre"));
    }

    private void Leave(Predication frame)
    {
        if (frame.IsBlock)
        {
            _writer.EndBlock();
        }

        frame.Element.EndBlock = _writer.Count + (_writer.HasOpenBlock ? 1 : 0);
    }

    private readonly record struct Predication(
        INode Node, int Next, PageElement Element, bool IsBlock, string BlockTag, bool InLink, bool KeepsLines);
}

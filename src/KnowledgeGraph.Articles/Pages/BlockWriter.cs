using System.Text;

namespace KnowledgeGraph.Articles.Pages;

/// <summary>Gathers the text nodes of a page into blocks: white space collapsed, invisible characters left out.</summary>
internal sealed class BlockWriter
{
    private readonly List<Block> _blocks = [];
    private readonly StringBuilder _text = new();
    private PageElement? _element;
    private PageElement? _lastElement;
    private string _tag = "";
    private bool _spacePending;
    private int _breaksPending;
    private int _letters;
    private int _linkLetters;

    public int Count => _blocks.Count;

    public bool HasOpenBlock => _text.Length > 0;

    public IReadOnlyList<Block> Blocks => _blocks;

    /// <param name="text">A text node.</param>
    /// <param name="element">Its parent.</param>
    /// <param name="tag">The tag of the nearest block-level element around it.</param>
    /// <param name="inLink">Whether a link is around it.</param>
    /// <param name="keepLines">Whether line ends in it are shown as such.</param>
    public void Append(ReadOnlySpan<char> text, PageElement element, string tag, bool inLink, bool keepLines)
    {
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                Space(keepLines && c == '\n');
            }
            else if (!IsInvisible(c))
            {
                Place(element, tag);
                Add(c, inLink);
            }
        }
    }

    /// <summary>One break is a new line in the block, two with nothing between end it.</summary>
    public void LineBreak()
    {
        if (_text.Length > 0)
        {
            _breaksPending++;
        }
    }

    public void EndBlock()
    {
        if (_text.Length > 0)
        {
            _blocks.Add(Current());
        }

        _text.Clear();
        (_spacePending, _breaksPending) = (false, 0);
        (_letters, _linkLetters) = (0, 0);
    }

    private void Space(bool isLine)
    {
        _spacePending = true;
        if (isLine)
        {
            LineBreak();
        }
    }

    private void Place(PageElement element, string tag)
    {
        if (_text.Length == 0 || _breaksPending > 1)
        {
            EndBlock();
            (_element, _tag) = (element, tag);
        }
        else if (!ReferenceEquals(_lastElement, element))
        {
            _element = PageElement.CommonAncestor(_element!, element);
        }

        _lastElement = element;
    }

    private void Add(char c, bool inLink)
    {
        if (_breaksPending > 0)
        {
            _text.Append('\n');
        }
        else if (_spacePending && _text.Length > 0)
        {
            _text.Append(' ');
        }

        (_spacePending, _breaksPending) = (false, 0);
        _text.Append(c);
        _letters++;
        _linkLetters += inLink ? 1 : 0;
    }

    private Block Current() => Block.OfText(_text.ToString(), _element!, _tag) with
    {
        LinkShare = (double)_linkLetters / _letters,
    };

    /// <summary>Soft hyphen, zero-width space, word joiner, byte order mark, direction marks, line and paragraph controls.</summary>
    private static bool IsInvisible(char c) =>
        c is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF' or '\u200E' or '\u200F' || (char.IsControl(c) && !char.IsWhiteSpace(c));
}

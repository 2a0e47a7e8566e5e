namespace KnowledgeGraph.Articles.Pages;

/// <summary>A run of text without a block boundary within: a paragraph, a heading, a list item, a caption, a line of a bar.</summary>
internal sealed record Block
{
    /// <summary>Collapsed white space; lines within the block end with "\n".</summary>
    public required string Text { get; init; }

    /// <summary>The innermost element that holds the whole block.</summary>
    public required PageElement Element { get; init; }

    /// <summary>Tag of the innermost block-level element around the text: p, li, h2, td, div ...</summary>
    public required string Tag { get; init; }

    /// <summary>Share of the letters that lie in links, 0 to 1.</summary>
    public double LinkShare { get; init; }

    public int WordCount { get; init; }

    /// <summary>True when the last character, closing quotes and brackets aside, ends a sentence.</summary>
    public bool EndsSentence { get; init; }

    /// <summary>A block of plain words, none of them in a link.</summary>
    public static Block OfText(string text, PageElement element, string tag) => new()
    {
        Text = text,
        Element = element,
        Tag = tag,
        WordCount = TextShape.CountWords(text),
        EndsSentence = TextShape.EndsSentence(text),
    };

    public bool IsHeading => Tag is "h1" or "h2" or "h3" or "h4" or "h5" or "h6";

    public bool IsListItem => Tag is "li" or "dd" or "dt";

    /// <summary>Words that stand outside links.</summary>
    public double PlainWords => WordCount * (1 - LinkShare);
}

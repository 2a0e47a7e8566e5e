using System.Text;
using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Training.Coreference.Texts;

/// <summary>Puts words back together to a text, with the brackets of CoNLL files turned into places in it.</summary>
internal sealed class ColumnText
{
    private readonly StringBuilder _text = new();
    private readonly List<(string Body, int Start)> _open = [];
    private readonly List<(string Body, TextSpan Span)> _closed = [];

    public string Text => _text.ToString();

    /// <summary>What the brackets enclose, in the order of their ends: what stands after "(" and the place.</summary>
    public IReadOnlyList<(string Body, TextSpan Span)> Closed => _closed;

    /// <summary>Adds a word, after what separates it from the last one.</summary>
    /// <returns>Its place.</returns>
    public TextSpan Add(string separator, string word)
    {
        _text.Append(_text.Length == 0 ? "" : separator);
        var start = _text.Length;
        _text.Append(word);
        return new TextSpan(start, _text.Length);
    }

    /// <summary>
    /// Reads the brackets at a word: "(1-person" opens, "1)" closes the last one open whose body is "1" up to its first dash,
    /// "(2-place)" does both.
    /// </summary>
    public void Mark(string brackets, TextSpan word)
    {
        for (var i = 0; i < brackets.Length;)
        {
            var opens = brackets[i] == '(';
            var stop = brackets.IndexOfAny(['(', ')', '|'], i + 1);
            var end = stop < 0 ? brackets.Length : stop;
            var body = brackets[(opens ? i + 1 : i)..end];
            var closes = end < brackets.Length && brackets[end] == ')';
            if (opens)
            {
                _open.Add((body, word.Start));
            }

            if (closes)
            {
                Close(Key(body), word.End);
            }

            i = end + (closes ? 1 : 0);
            i += i < brackets.Length && brackets[i] == '|' ? 1 : 0;
        }
    }

    private void Close(string key, int end)
    {
        var place = _open.FindLastIndex(open => Key(open.Body) == key);
        if (place >= 0)
        {
            _closed.Add((_open[place].Body, new TextSpan(_open[place].Start, end)));
            _open.RemoveAt(place);
        }
    }

    private static string Key(string body) => body.Split('-', '[')[0];
}

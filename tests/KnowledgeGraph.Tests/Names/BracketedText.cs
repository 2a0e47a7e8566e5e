using System.Text;
using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Tests.Names;

/// <summary>A text with marked spans, written as <c>[MARK words]</c>; marks may nest.</summary>
internal sealed record BracketedText(string Text, IReadOnlyList<(TextSpan Span, string Mark)> Marks)
{
    public static BracketedText Parse(string source)
    {
        var text = new StringBuilder();
        var open = new Stack<(int Start, string Mark)>();
        var marks = new List<(TextSpan, string)>();
        for (var i = 0; i < source.Length; i++)
        {
            if (source[i] == '[')
            {
                var blank = source.IndexOf(' ', i);
                open.Push((text.Length, source[(i + 1)..blank]));
                i = blank;
            }
            else if (source[i] == ']')
            {
                var (start, mark) = open.Pop();
                marks.Add((new TextSpan(start, text.Length), mark));
            }
            else
            {
                text.Append(source[i]);
            }
        }

        return new BracketedText(text.ToString(), marks);
    }

    /// <summary>The lines of a gold file beside its source, without comments.</summary>
    public static IEnumerable<string> Lines(string path) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, path)).Where(line => !line.StartsWith('#'));
}

using System.Text;
using KnowledgeGraph.Documents;
using KnowledgeGraph.Training.Corpora;

namespace KnowledgeGraph.Training.Coreference;

/// <summary>The text of a GUM document and its mentions: where each stands and which group it belongs to.</summary>
internal sealed record GoldChains(string Text, IReadOnlyList<(TextSpan Span, string Group)> Mentions)
{
    /// <summary>The documents of a CoNLL-U file with <c>Entity=</c> in its last column.</summary>
    public static IEnumerable<GoldChains> Read(string content) =>
        ConlluReader.Read(content).GroupBy(sentence => sentence.Document).Select(Of);

    /// <summary>The group of the smallest mention around a place, null when there is none.</summary>
    public string? GroupAt(TextSpan place) =>
        Mentions.Where(mention => mention.Span.Contains(place)).OrderBy(mention => mention.Span.Length).Select(mention => mention.Group).FirstOrDefault();

    private static GoldChains Of(IEnumerable<ConlluSentence> sentences)
    {
        var text = new StringBuilder();
        var mentions = new List<(TextSpan, string)>();
        var open = new List<(string Group, int Start)>();
        foreach (var sentence in sentences)
        {
            text.Append(text.Length == 0 ? "" : sentence.StartsParagraph ? "\n\n" : " ");
            foreach (var token in sentence.Tokens)
            {
                var start = text.Length;
                text.Append(token.Form);
                Mark(token.MiscValue("Entity") ?? "", start, text.Length, open, mentions);
                text.Append(token.SpaceAfter && token != sentence.Tokens[^1] ? " " : "");
            }
        }

        return new GoldChains(text.ToString(), mentions);
    }

    /// <summary>"(1-person-..." opens, "1)" closes, "(2-place-...)" does both.</summary>
    private static void Mark(string marks, int start, int end, List<(string Group, int Start)> open, List<(TextSpan, string)> mentions)
    {
        for (var i = 0; i < marks.Length; i++)
        {
            var opens = marks[i] == '(';
            var stop = marks.IndexOfAny(['(', ')'], i + 1);
            var body = marks[(opens ? i + 1 : i)..(stop < 0 ? marks.Length : stop)];
            var group = body.Split('-', '[')[0];
            if (opens)
            {
                open.Add((group, start));
            }

            var closes = stop >= 0 && marks[stop] == ')';
            var place = closes ? open.FindLastIndex(mention => mention.Group == group) : -1;
            if (place >= 0)
            {
                mentions.Add((new TextSpan(open[place].Start, end), group));
                open.RemoveAt(place);
            }

            i = stop < 0 ? marks.Length : closes ? stop : stop - 1;
        }
    }
}

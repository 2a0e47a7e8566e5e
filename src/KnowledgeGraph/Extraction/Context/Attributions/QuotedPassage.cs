using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Extraction.Context.Attributions;

/// <summary>Words between quotation marks.</summary>
/// <param name="Span">With its marks; where no mark closes it, to the end of the paragraph.</param>
/// <param name="GoesOn">Whether it is taken up by the next paragraph: nothing closes it, and that one opens with a mark.</param>
internal sealed record QuotedPassage(TextSpan Span, bool GoesOn)
{
    /// <summary>The passages of a text in order. A paragraph ends at an empty line.</summary>
    public static IReadOnlyList<QuotedPassage> Of(string text)
    {
        var found = new List<QuotedPassage>();
        var open = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
            {
                if (open >= 0 && text[open] == '“')
                {
                    var next = i;
                    while (next < text.Length && char.IsWhiteSpace(text[next]))
                    {
                        next++;
                    }

                    found.Add(new QuotedPassage(new TextSpan(open, i), next < text.Length && text[next] is '“' or '"'));
                }

                open = -1;
            }
            else if (open < 0 && text[i] is '“' or '"' && (i == 0 || !char.IsLetterOrDigit(text[i - 1])))
            {
                open = i;
            }
            else if (open >= 0 && text[i] is '”' or '"')
            {
                found.Add(new QuotedPassage(new TextSpan(open, i + 1), false));
                open = -1;
            }
        }

        return found;
    }
}

using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Linguistics.Coreference;

/// <summary>Which parts of a document stand in quotation marks; a mark left open ends with its paragraph.</summary>
internal sealed class Quotations
{
    private readonly List<TextSpan> _spans = [];

    public Quotations(Document document)
    {
        var start = -1;
        for (var i = 0; i < document.Text.Length; i++)
        {
            var symbol = document.Text[i];
            if (symbol == '\n' && i + 1 < document.Text.Length && document.Text[i + 1] == '\n')
            {
                start = -1;
            }
            else if (start < 0 && symbol is '“' or '"')
            {
                start = i;
            }
            else if (start >= 0 && symbol is '”' or '"')
            {
                _spans.Add(new TextSpan(start, i + 1));
                start = -1;
            }
        }
    }

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<TextSpan> All => _spans;

    /// <summary>The quotation that holds this place, null when it is the article that speaks.</summary>
    public TextSpan? Around(TextSpan place)
    {
        var (low, high) = (0, _spans.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (_spans[middle].Contains(place))
            {
                return _spans[middle];
            }

            (low, high) = _spans[middle].Start > place.Start ? (low, middle - 1) : (middle + 1, high);
        }

        return null;
    }
}

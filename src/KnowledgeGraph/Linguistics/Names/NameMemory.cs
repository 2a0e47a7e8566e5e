using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Linguistics.Names;

/// <summary>
/// What one document's names tell about each other: a string that was read without much doubt in one place is a name in the
/// others, and all of its places have one class; a part of a person's full name stands for that person, and the first word of
/// an organisation's for the organisation.
/// </summary>
internal sealed class NameMemory
{
    private const int LongestName = 8;

    /// <summary>A name must have been this sure somewhere to be looked for elsewhere.</summary>
    private const double SureEnough = 0.6;

    /// <summary>What a person's reading counts for a single word that is part of no full name: articles tell full names first.</summary>
    private const double BareSurname = 0.5;

    private readonly Dictionary<string, double[]> _votes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _personParts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _organizationStarts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _trusted = new(StringComparer.Ordinal);

    public void Learn(NameSpan span, IReadOnlyList<string> words)
    {
        var text = TextOf(words, span.Start, span.End);
        if (!_votes.TryGetValue(text, out var votes))
        {
            _votes[text] = votes = new double[NameLabels.Classes];
        }

        votes[(int)span.Class] += span.Confidence;
        if (span.Confidence >= SureEnough)
        {
            _trusted.Add(text);
            LearnParts(span, words);
        }
    }

    /// <summary>Whether a string was read as a name without much doubt somewhere.</summary>
    public bool Knows(string text) => _trusted.Contains(text);

    /// <summary>The name with the class that the document as a whole gives it.</summary>
    public NameSpan Agree(NameSpan span, IReadOnlyList<string> words) =>
        span with { Class = ClassOf(TextOf(words, span.Start, span.End), span.Class) };

    /// <summary>The longest name known from elsewhere in the document that starts at this token; null when there is none.</summary>
    public NameSpan? Recall(IReadOnlyList<string> words, int start)
    {
        for (var end = Math.Min(words.Count, start + LongestName); end > start; end--)
        {
            var text = TextOf(words, start, end);
            if (_trusted.Contains(text) || (end == start + 1 && _personParts.Contains(text)))
            {
                return new NameSpan(start, end, ClassOf(text, NameClass.Person), SureEnough);
            }
        }

        return null;
    }

    public static string TextOf(IReadOnlyList<string> words, int start, int end) =>
        end - start == 1 ? words[start] : string.Join(' ', Enumerable.Range(start, end - start).Select(i => words[i]));

    private void LearnParts(NameSpan span, IReadOnlyList<string> words)
    {
        var length = span.End - span.Start;
        if (span.Class == NameClass.Organization && length > 1)
        {
            _organizationStarts.Add(words[span.Start]);
        }
        else if (span.Class == NameClass.Person && length is 2 or 3)
        {
            _personParts.UnionWith(words.Skip(span.Start).Take(length).Where(word => word.Length > 2 && char.IsUpper(word[0]) && word[^1] != '.'));
        }
    }

    private NameClass ClassOf(string text, NameClass otherwise)
    {
        var known = _votes.GetValueOrDefault(text);
        if (known is null)
        {
            return otherwise;
        }

        var votes = known.ToArray();
        if (_personParts.Contains(text))
        {
            votes[(int)NameClass.Person] += SureEnough;
        }
        else if (!text.Contains(' ', StringComparison.Ordinal))
        {
            votes[(int)NameClass.Person] *= BareSurname;
            votes[(int)NameClass.Organization] += _organizationStarts.Contains(text) ? SureEnough : 0;
        }

        return (NameClass)Array.IndexOf(votes, votes.Max());
    }
}

using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Linguistics.Names;

/// <summary>
/// What one document's names tell about each other: a string has one kind in an article, a part of a person's full name
/// stands for that person, and a name found in one place is a name in the others.
/// </summary>
internal sealed class NameMemory(Gazetteer gazetteer)
{
    private const int LongestName = 8;

    /// <summary>A name must have been this sure somewhere to be looked for elsewhere.</summary>
    private const double SureEnough = 0.6;

    /// <summary>A single word this sure keeps the class it was given.</summary>
    private const double Doubtless = 0.95;

    /// <summary>A clause counts as much as this many sure sightings.</summary>
    private const double WeightOfClause = 3;

    private readonly Dictionary<string, double[]> _votes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> _surest = new(StringComparer.Ordinal);
    private readonly HashSet<string> _personParts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _trusted = new(StringComparer.Ordinal);

    /// <param name="span">The name.</param>
    /// <param name="words">Of its sentence.</param>
    /// <param name="told">What the clause around it says it is, null for nothing.</param>
    public void Learn(NameSpan span, IReadOnlyList<string> words, NameClass? told)
    {
        var text = TextOf(words, span.Start, span.End);
        Vote(text, span.Class, span.Confidence);
        if (told is { } better && !IsPlace(words, span))
        {
            Vote(text, better, WeightOfClause);
        }

        _surest[text] = Math.Max(span.Confidence, _surest.GetValueOrDefault(text));
        if (span.Confidence >= SureEnough)
        {
            _trusted.Add(text);
        }

        if (span.Class == NameClass.Person && span.End - span.Start is 2 or 3 && span.Confidence >= SureEnough)
        {
            LearnParts(words, span);
        }
    }

    /// <summary>The name with the class that the document as a whole gives it.</summary>
    public NameSpan Agree(NameSpan span, IReadOnlyList<string> words)
    {
        var text = TextOf(words, span.Start, span.End);
        if (_personParts.Contains(text) && !Outvotes(text))
        {
            return span with { Class = NameClass.Person };
        }

        return Doubt(span with { Class = ClassOf(text, span.Class) }, text);
    }

    /// <summary>A single word taken for a person, none too surely and on no list of names, or for an event, is likelier an organisation.</summary>
    private NameSpan Doubt(NameSpan span, string word)
    {
        var isDoubtful = span.End - span.Start == 1 && _surest.GetValueOrDefault(word) < Doubtless && span.Class switch
        {
            NameClass.Person => (gazetteer.Find([word]) & (NameLists.FirstName | NameLists.Surname)) == 0,
            NameClass.Event => true,
            _ => false,
        };
        return isDoubtful ? span with { Class = NameClass.Organization } : span;
    }

    /// <summary>The longest name known from elsewhere in the document that starts at this token; null when there is none.</summary>
    public NameSpan? Recall(IReadOnlyList<string> words, int start)
    {
        for (var end = Math.Min(words.Count, start + LongestName); end > start; end--)
        {
            var text = TextOf(words, start, end);
            var known = _trusted.Contains(text) || (end == start + 1 && _personParts.Contains(text));
            if (known)
            {
                return Agree(new NameSpan(start, end, ClassOf(text, NameClass.Person), SureEnough), words);
            }
        }

        return null;
    }

    public static string TextOf(IReadOnlyList<string> words, int start, int end) =>
        end - start == 1 ? words[start] : string.Join(' ', Enumerable.Range(start, end - start).Select(i => words[i]));

    private void LearnParts(IReadOnlyList<string> words, NameSpan span)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            if (words[i].Length > 2 && char.IsUpper(words[i][0]) && words[i][^1] != '.')
            {
                _personParts.Add(words[i]);
            }
        }
    }

    /// <summary>Places act ("France acquired"), so a clause does not outvote the lists of places.</summary>
    private bool IsPlace(IReadOnlyList<string> words, NameSpan span) =>
        (gazetteer.Find([.. words.Skip(span.Start).Take(span.End - span.Start)]) & (NameLists.City | NameLists.Country | NameLists.Region)) != 0;

    private void Vote(string text, NameClass name, double weight)
    {
        if (!_votes.TryGetValue(text, out var votes))
        {
            _votes[text] = votes = new double[NameLabels.Classes];
        }

        votes[(int)name] += weight;
    }

    /// <summary>Whether the string alone was more often, and surely, something else than a person ("Paris" beside "Paris Hilton").</summary>
    private bool Outvotes(string text) =>
        _votes.TryGetValue(text, out var votes) && _trusted.Contains(text) && Best(votes) is var best
        && best != NameClass.Person && votes[(int)best] > 1.5 + votes[(int)NameClass.Person];

    private NameClass ClassOf(string text, NameClass otherwise) =>
        _votes.TryGetValue(text, out var votes) ? Best(votes) : otherwise;

    private static NameClass Best(double[] votes) => (NameClass)Array.IndexOf(votes, votes.Max());
}

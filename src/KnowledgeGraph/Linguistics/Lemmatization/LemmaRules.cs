using System.Globalization;

namespace KnowledgeGraph.Linguistics.Lemmatization;

/// <summary>
/// Endings and what becomes of them, by tag class: how many letters are cut and what is put in their place. A word is
/// looked up with "^" before it, so that an ending may be the whole word; the longest ending wins.
/// </summary>
internal sealed class LemmaRules
{
    public const char WordStart = '^';

    /// <summary>Longer endings than this exist as whole words only.</summary>
    public const int LongestEnding = 6;

    private const char Separator = '\t';

    private readonly Dictionary<string, Edit> _edits;

    /// <param name="lines">Tag class, ending, number of letters cut, letters added; separated by tabs, the last may be empty.</param>
    public LemmaRules(IEnumerable<string> lines) => _edits = lines.Select(line => line.Split(Separator))
        .ToDictionary(
            fields => fields[0] + Separator + fields[1],
            fields => new Edit(int.Parse(fields[2], CultureInfo.InvariantCulture), fields[3]),
            StringComparer.Ordinal);

    /// <summary>The form that endings are matched with: names keep their capitals.</summary>
    public static string BaseOf(string word, string tagClass) =>
        tagClass.Contains("|NNP", StringComparison.Ordinal) ? word : word.ToLowerInvariant();

    public string Lemma(string word, string tagClass)
    {
        var form = BaseOf(word, tagClass);
        var edit = EditOf(WordStart + form, tagClass);
        return edit.Cut < form.Length || (edit.Cut == form.Length && edit.Added.Length > 0)
            ? string.Concat(form.AsSpan(0, form.Length - edit.Cut), edit.Added)
            : form;
    }

    private Edit EditOf(string marked, string tagClass)
    {
        if (_edits.TryGetValue(tagClass + Separator + marked, out var whole))
        {
            return whole;
        }

        for (var length = Math.Min(LongestEnding, marked.Length); length >= 0; length--)
        {
            if (_edits.TryGetValue(tagClass + Separator + marked[^length..], out var edit))
            {
                return edit;
            }
        }

        return default;
    }

    private readonly record struct Edit(int Cut, string Added);
}

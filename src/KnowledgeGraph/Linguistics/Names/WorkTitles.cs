using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Linguistics.Names;

/// <summary>Titles of works by their quotation marks: two or more words, of which all but the smallest are capitalised.</summary>
internal sealed class WorkTitles(NameLexicon lexicon)
{
    private const int LongestTitle = 12;
    private const double Confidence = 0.7;

    /// <summary>The names with the quoted titles of the sentence among them; a name within a title gives way to it.</summary>
    public List<NameSpan> Add(Sentence sentence, List<NameSpan> names)
    {
        var tokens = sentence.Tokens;
        var open = -1;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (open >= 0 && IsClosing(tokens[i].Text))
            {
                if (TrimPunctuation(tokens, open + 1, i) is var end && end > open + 1)
                {
                    AddTitle(tokens, open + 1, end, names);
                }

                open = -1;
            }
            else if (IsOpening(tokens[i].Text))
            {
                open = i;
            }
        }

        names.Sort((a, b) => a.Start.CompareTo(b.Start));
        return names;
    }

    private void AddTitle(IReadOnlyList<Token> tokens, int start, int end, List<NameSpan> names)
    {
        var isOther = names.Exists(name => name.Start <= start && start < name.End && name.Class == NameClass.Person)
            || names.Exists(name => name.Start == start && name.End == end && name.Class == NameClass.Organization)
            || lexicon.Of(tokens[end - 1].Text).HasFlag(WordMarks.LegalForm);
        if (IsTitle(tokens, start, end) && !isOther)
        {
            names.RemoveAll(name => name.Start < end && start < name.End);
            names.Add(new NameSpan(start, end, NameClass.Work, Confidence));
        }
    }

    private bool IsTitle(IReadOnlyList<Token> tokens, int start, int end)
    {
        if (end - start is < 2 or > LongestTitle || !char.IsUpper(tokens[start].Text[0]))
        {
            return false;
        }

        var long_ = Enumerable.Range(start, end - start).Where(i => tokens[i].Text.Length > 3 && char.IsLetter(tokens[i].Text[0])).ToList();
        return long_.Count > 0 && long_.TrueForAll(i => char.IsUpper(tokens[i].Text[0]))
            && char.IsUpper(tokens[end - 1].Text[0]) && !lexicon.IsDemonym(tokens[end - 1].Text);
    }

    private static int TrimPunctuation(IReadOnlyList<Token> tokens, int start, int end)
    {
        while (end > start && tokens[end - 1].Text is "," or "." or ";")
        {
            end--;
        }

        return end;
    }

    private static bool IsOpening(string text) => text is "“" or "\"" or "``" or "‘" or "«";

    private static bool IsClosing(string text) => text is "”" or "\"" or "''" or "’" or "»";
}

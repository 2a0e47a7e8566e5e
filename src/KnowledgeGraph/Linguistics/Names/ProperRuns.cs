using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Linguistics.Names;

/// <summary>
/// Names by their shape: a run of capitalised proper nouns that the recognizer passed over, or of which it took only the
/// start, where the last word, a list of names or the clause tells what it stands for.
/// </summary>
internal sealed class ProperRuns(NameLexicon lexicon, Gazetteer gazetteer, NameContexts contexts)
{
    /// <summary>As sure as a name must be to be looked for elsewhere in the document.</summary>
    private const double Confidence = 0.6;

    private const int Longest = 5;

    /// <summary>The names with those of runs added; a run takes the place of a shorter name at its start.</summary>
    public List<NameSpan> Add(IReadOnlyList<Token> tokens, List<NameSpan> names)
    {
        for (var start = 0; start < tokens.Count; start++)
        {
            var end = EndOf(tokens, start);
            if (end - start is >= 2 and <= Longest && names.TrueForAll(name => Spares(name, start, end)) && ClassOf(tokens, start, end) is { } found)
            {
                names.RemoveAll(name => name.Start == start && name.End < end);
                names.Add(new NameSpan(start, end, found, Confidence));
            }

            start = Math.Max(start, end - 1);
        }

        names.Sort((a, b) => a.Start.CompareTo(b.Start));
        return names;
    }

    /// <summary>Apart from the run, or a single word at its start.</summary>
    private static bool Spares(NameSpan name, int start, int end) =>
        name.End <= start || end <= name.Start || (name.Start == start && name.End == start + 1);

    private int EndOf(IReadOnlyList<Token> tokens, int start)
    {
        var end = start;
        while (end < tokens.Count && IsPart(tokens[end]))
        {
            end++;
        }

        return end;
    }

    private bool IsPart(Token token) =>
        token.Tag == "NNP" && char.IsUpper(token.Text[0]) && token.Text.Length > 1 && token.Text.Any(char.IsLower)
        && (lexicon.Of(token.Text) & (WordMarks.Calendar | WordMarks.Title | WordMarks.Demonym)) == 0;

    private NameClass? ClassOf(IReadOnlyList<Token> tokens, int start, int end)
    {
        var isOrganization = (lexicon.Of(tokens[end - 1].Text) & (WordMarks.OrganizationHead | WordMarks.LegalForm | WordMarks.OrganizationShort)) != 0;
        if (isOrganization)
        {
            return NameClass.Organization;
        }

        // A list of names alone is no proof: half of all capitalised words are somebody's surname.
        return contexts.Of(start, end, tokens) switch
        {
            NameClass.Person when end - start <= 3 => NameClass.Person,
            NameClass.Organization when !IsPerson(tokens, start) => NameClass.Organization,
            _ => null,
        };
    }

    private bool IsPerson(IReadOnlyList<Token> tokens, int start) =>
        (gazetteer.Find([tokens[start].Text]) & NameLists.FirstName) != 0;
}

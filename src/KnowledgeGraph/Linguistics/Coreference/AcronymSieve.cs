using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Linguistics.Coreference;

/// <summary>An acronym and its expansion: side by side with brackets, or anywhere when the initials spell it exactly.</summary>
internal sealed class AcronymSieve : ISieve
{
    private const int Longest = 8;

    public void Link(CoreferenceState state)
    {
        var longer = state.Names.Where(name => name.Words.Count > 1).DistinctBy(name => (name.Kind, name.Text))
            .ToLookup(Initials, StringComparer.OrdinalIgnoreCase);
        foreach (var name in state.Names.Where(IsAcronym))
        {
            var expansion = Beside(state, name) ?? longer[Letters(name)].FirstOrDefault(other => Kinds(name, other));
            if (expansion is not null)
            {
                state.Join(name, expansion, byName: true);
            }
        }
    }

    private static bool IsAcronym(MentionView name) =>
        name.Words is [{ Length: >= 2 and <= Longest } word] && word.Count(char.IsUpper) >= 2 && word.All(symbol => char.IsLetterOrDigit(symbol) || symbol == '.');

    /// <summary>The name before or after it where one of the two stands in brackets and they share their letters.</summary>
    private static MentionView? Beside(CoreferenceState state, MentionView acronym) =>
        state.In(acronym.Mention.Sentence).FirstOrDefault(other => other.IsName
            && (IsBracketed(other, acronym) || IsBracketed(acronym, other))
            && other.Words.Count > 1
            && (Abbreviates(acronym.Words[0], other.Words) || Abbreviates(acronym.Words[0], ["the", .. other.Words])));

    private static bool IsBracketed(MentionView before, MentionView after)
    {
        var tokens = before.Sentence.Tokens;
        return before.Mention.EndToken + 1 == after.Mention.FirstToken && tokens[before.Mention.EndToken].Text is "(" or "-LRB-"
            && after.Mention.EndToken < tokens.Count && tokens[after.Mention.EndToken].Text is ")" or "-RRB-" or ",";
    }

    /// <summary>Whether the letters appear in order in the words, the first of them as the first letter of all.</summary>
    private static bool Abbreviates(string acronym, IReadOnlyList<string> words)
    {
        var letters = string.Concat(words).ToLowerInvariant();
        var place = 0;
        foreach (var letter in acronym.ToLowerInvariant().Where(char.IsLetterOrDigit))
        {
            place = letters.IndexOf(letter, place) + 1;
            if (place == 0)
            {
                return false;
            }
        }

        return char.ToLowerInvariant(acronym[0]) == letters[0];
    }

    private static bool Kinds(MentionView acronym, MentionView other) =>
        acronym.Kind == other.Kind || (acronym.Kind is EntityKind.Concept && other.Kind is EntityKind.Organization or EntityKind.Product);

    private static string Letters(MentionView acronym) => string.Concat(acronym.Words[0].Where(char.IsLetter));

    private static string Initials(MentionView name) =>
        string.Concat(name.Words.Where(word => char.IsUpper(word[0])).Select(word => word[0]));
}

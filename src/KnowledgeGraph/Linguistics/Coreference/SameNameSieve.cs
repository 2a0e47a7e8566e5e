using KnowledgeGraph.Documents;
using KnowledgeGraph.Linguistics.Names;

namespace KnowledgeGraph.Linguistics.Coreference;

/// <summary>
/// Names that are spelt alike, apart from case, full stops and hyphens, and are of one kind; of "Mr" and "Mrs" of one surname
/// each its own, and the bare surname neither.
/// </summary>
internal sealed class SameNameSieve : ISieve
{
    public void Link(CoreferenceState state)
    {
        foreach (var alike in state.Names.GroupBy(name => (name.Kind, Squeeze(IsPluralAcronym(name) ? name.Text[..^1] : name.Text))))
        {
            var byGender = alike.Key.Kind == EntityKind.Person ? alike.ToLookup(name => name.Gender) : alike.ToLookup(_ => Gender.Unknown);
            if (byGender.Contains(Gender.Male) && byGender.Contains(Gender.Female))
            {
                JoinAll(state, byGender[Gender.Male]);
                JoinAll(state, byGender[Gender.Female]);
            }
            else
            {
                JoinAll(state, alike);
            }
        }
    }

    private static void JoinAll(CoreferenceState state, IEnumerable<MentionView> names)
    {
        var first = names.First();
        foreach (var name in names.Skip(1))
        {
            state.Join(first, name, byName: true);
        }
    }

    private static bool IsPluralAcronym(MentionView name) =>
        name.Words is [{ Length: > 2 } word] && word[^1] == 's' && word[..^1].All(char.IsUpper);

    private static string Squeeze(string text) => string.Concat(text.Where(char.IsLetterOrDigit)) is { Length: > 0 } squeezed ? squeezed : text;
}

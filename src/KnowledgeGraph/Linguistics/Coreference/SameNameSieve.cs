using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Linguistics.Coreference;

/// <summary>Names that are spelt alike, apart from case, full stops and hyphens, and are of one kind.</summary>
internal sealed class SameNameSieve : ISieve
{
    public void Link(CoreferenceState state)
    {
        var first = new Dictionary<(EntityKind, string), MentionView>();
        foreach (var name in state.Names)
        {
            var key = (name.Kind, Squeeze(IsPluralAcronym(name) ? name.Text[..^1] : name.Text));
            if (!first.TryAdd(key, name))
            {
                state.Join(first[key], name, byName: true);
            }
        }
    }

    private static bool IsPluralAcronym(MentionView name) =>
        name.Words is [{ Length: > 2 } word] && word[^1] == 's' && word[..^1].All(char.IsUpper);

    private static string Squeeze(string text) => string.Concat(text.Where(char.IsLetterOrDigit)) is { Length: > 0 } squeezed ? squeezed : text;
}

using KnowledgeGraph.Documents;
using KnowledgeGraph.Linguistics.Names;

namespace KnowledgeGraph.Linguistics.Coreference;

/// <summary>A name of an organisation and a shorter form that lacks words like "Inc.", "Labs" or "University" at its end.</summary>
internal sealed class ShortNameSieve(NameLexicon lexicon) : ISieve
{
    private const WordMarks Droppable = WordMarks.LegalForm | WordMarks.OrganizationShort | WordMarks.OrganizationHead;

    public void Link(CoreferenceState state)
    {
        var names = state.Names.Where(name => name.Kind == EntityKind.Organization).DistinctBy(name => name.Text).ToList();
        foreach (var name in names)
        {
            var longer = names.Find(other => IsLongerForm(other, name) && !state.Links.AreLinked(other.Index, name.Index));
            if (longer is not null)
            {
                state.Join(longer, name, byName: true);
            }
        }
    }

    private bool IsLongerForm(MentionView longer, MentionView shorter)
    {
        var count = shorter.Words.Count;
        return longer.Words.Count > count
            && longer.Text.StartsWith(shorter.Text + " ", StringComparison.Ordinal)
            && longer.Words.Skip(count).All(word => word is "," or "." || (lexicon.Of(word) & Droppable) != 0);
    }
}

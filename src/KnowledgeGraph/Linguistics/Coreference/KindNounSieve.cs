using KnowledgeGraph.Documents;
using KnowledgeGraph.Linguistics.Names;

namespace KnowledgeGraph.Linguistics.Coreference;

/// <summary>"Hurricane Ida" and "Ida", "Lake Como" and "Como": a name with the noun of its kind and without, where only one name fits.</summary>
internal sealed class KindNounSieve(NominalLexicon nominals) : ISieve
{
    public void Link(CoreferenceState state)
    {
        var names = state.Names.Where(name => name.Kind is EntityKind.Event or EntityKind.Place or EntityKind.Work or EntityKind.Product).ToList();
        var longer = names.Where(name => name.Words.Count > 1 && nominals.Of(name.Words[0])?.Kind == name.Kind)
            .ToLookup(name => (name.Kind, string.Join(' ', name.Text.Split(' ').Skip(1))));
        foreach (var name in names)
        {
            var fitting = longer[(name.Kind, name.Text)].DistinctBy(other => other.Text).ToList();
            if (fitting.Count == 1)
            {
                state.Join(fitting[0], name, byName: true);
            }
        }
    }
}

using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Participants;
using KnowledgeGraph.Extraction.Trees;

namespace KnowledgeGraph.Extraction.Predications.Nouns;

/// <summary>Reads every common noun or title that is said of somebody, whatever the construction, with whom and of what.</summary>
internal sealed class RelationalNounReader(RoleWords roles, PeopleNames peoples)
{
    private readonly HolderFinder _holders = new();
    private readonly OwnerFinder _owners = new(roles, peoples);

    /// <returns>In the order of their nouns.</returns>
    public IEnumerable<RelationalNoun> Read(SentenceContext sentence)
    {
        var names = sentence.Participants.Names(sentence.Tree).ToList();
        foreach (var name in names.Where(name => name.Kind == EntityKind.Person))
        {
            if (sentence.HeadOf(name.Span) is >= 0 and var head && OwnerFinder.OfName(sentence, head) is { Count: > 0 } owners)
            {
                yield return new RelationalNoun { Noun = head, Lemma = "", First = name.FirstToken, Holders = [new Holders([name], HolderForm.Apposition)], Owners = [owners], Complements = owners };
            }
        }

        for (var noun = 0; noun < sentence.Tree.Count; noun++)
        {
            if (IsNoun(sentence.Tree, names, noun) && _holders.Find(sentence, noun) is { Count: > 0 } holders)
            {
                var complements = _owners.Complements(sentence, noun);
                yield return new RelationalNoun
                {
                    Noun = noun,
                    Lemma = roles.Lemma(sentence.Tree, noun),
                    First = RoleWords.FirstModifier(sentence, noun),
                    Holders = holders,
                    Owners = [.. _owners.Find(sentence, noun, complements, holders).Where(owners => owners.Count > 0)],
                    Complements = complements,
                    Parties = _owners.Parties(sentence, noun, holders),
                };
            }
        }
    }

    /// <summary>A noun that is no part of a name; "SVP" alone is none.</summary>
    private bool IsNoun(SentenceTree tree, List<Participant> names, int token) =>
        tree.Tag(token).StartsWith("NN", StringComparison.Ordinal)
        && !names.Exists(name => name.FirstToken <= token && token < name.EndToken && !(name.EndToken == name.FirstToken + 1 && roles.IsRole(tree.Lemma(token))));
}

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
                };
            }
        }
    }

    private static bool IsNoun(SentenceTree tree, List<Participant> names, int token) =>
        tree.Tag(token).StartsWith("NN", StringComparison.Ordinal) && !names.Exists(name => name.FirstToken <= token && token < name.EndToken);
}

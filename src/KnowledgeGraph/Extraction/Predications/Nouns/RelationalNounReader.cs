using KnowledgeGraph.Extraction.Participants;

namespace KnowledgeGraph.Extraction.Predications.Nouns;

/// <summary>Reads noun predications: groups coordinated nouns, lets them share what is in front of and behind the group, and finds who is meant.</summary>
internal sealed class RelationalNounReader(IReadOnlySet<string> lemmas)
{
    /// <returns>In the order of their nouns.</returns>
    public IEnumerable<RelationalNoun> Read(SentenceContext sentence)
    {
        var names = sentence.Participants.Names(sentence.Tree).ToList();
        var groups = Enumerable.Range(0, sentence.Tree.Count)
            .Where(token => IsNoun(sentence, names, token))
            .Select(noun => NounGroup.At(sentence, noun))
            .ToList();
        for (var start = 0; start < groups.Count;)
        {
            var end = start + 1;
            while (end < groups.Count && groups[end - 1].IsCoordinatedWith(sentence.Tree, groups[end]))
            {
                end++;
            }

            foreach (var predication in Predications(sentence, groups[start..end]))
            {
                yield return predication;
            }

            start = end;
        }
    }

    private bool IsNoun(SentenceContext sentence, List<Participant> names, int token) =>
        lemmas.Contains(sentence.Tree.Lemma(token)) && sentence.Tree.Tag(token).StartsWith("NN", StringComparison.Ordinal)
        && !names.Any(name => name.FirstToken <= token && token < name.EndToken)
        && !(token + 1 < sentence.Tree.Count && lemmas.Contains(sentence.Tree.Lemma(token + 1)) && sentence.Tree[token + 1].Tag.StartsWith("NN", StringComparison.Ordinal));

    private static IEnumerable<RelationalNoun> Predications(SentenceContext sentence, List<NounGroup> members)
    {
        var holders = HolderFinder.Find(sentence, members[0], members[^1], out var clause);
        for (var i = 0; i < members.Count; i++)
        {
            yield return new RelationalNoun
            {
                Noun = members[i].Noun,
                First = members[i].First,
                End = members[i].End,
                Holders = holders,
                Owners = [.. OwnerFinder.Find(sentence, members, i).Where(owners => owners.Count > 0)],
                Complements = members[i].Complements,
                Clause = clause,
            };
        }
    }
}

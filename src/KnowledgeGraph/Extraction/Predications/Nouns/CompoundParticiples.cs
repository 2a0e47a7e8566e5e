using KnowledgeGraph.Extraction.Trees;

namespace KnowledgeGraph.Extraction.Predications.Nouns;

/// <summary>
/// Reads a name joined to a participle before a noun as the passive clause that it stands for: "the Acme-backed firm Norvex" is
/// "Norvex, backed by Acme"; "Oslo-based Norvex" is "Norvex, based in Oslo".
/// </summary>
internal sealed class CompoundParticiples
{
    private readonly IReadOnlySet<string> _ofPlaces = WordList.Set("place-participles");

    public IEnumerable<Predication> Read(SentenceContext sentence)
    {
        var tree = sentence.Tree;
        var names = sentence.Participants.Names(tree).ToList();
        for (var participle = 2; participle < tree.Count; participle++)
        {
            if (tree[participle - 1].Text is not ("-" or "–") || tree.Tag(participle) is not ("VBN" or "JJ" or "VBD") || !tree.Word(participle).EndsWith('d') && !_ofPlaces.Contains(tree.Word(participle))
                || names.Find(name => name.EndToken == participle - 1) is not { } name || Noun(tree, participle) is not (>= 0 and var noun))
            {
                continue;
            }

            yield return new Predication
            {
                Tree = tree,
                Kind = PredicationKind.Participle,
                Predicate = participle,
                Lemma = tree.Lemma(participle),
                IsPassive = true,
                Subject = noun,
                SubjectWord = noun,
                Arguments = [new Argument(_ofPlaces.Contains(tree.Word(participle)) ? "in" : "by", name.EndToken - 1 is var last && tree.Head(last) is var head && head >= name.FirstToken && head < last ? head : last)],
            };
        }
    }

    /// <summary>The noun that the participle modifies: its head, or the last of the words behind it that can stand before a noun.</summary>
    private static int Noun(SentenceTree tree, int participle) =>
        tree.Is(participle, "amod", "acl", "compound", "nmod") && tree.Head(participle) is var head && head > participle && tree.IsNominal(head) ? head : -1;
}

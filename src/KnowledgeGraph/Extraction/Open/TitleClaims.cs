using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Context.Factuality;
using KnowledgeGraph.Extraction.Explaining;
using KnowledgeGraph.Extraction.Participants;
using KnowledgeGraph.Extraction.Patterns;
using KnowledgeGraph.Extraction.Predications.Nouns;
using KnowledgeGraph.Extraction.Trees;
using KnowledgeGraph.Extraction.Values;

namespace KnowledgeGraph.Extraction.Open;

/// <summary>What a noun right before a name says that the name is, where no relation type says it: "the struggling carrier Norvex", as IS with the words as value.</summary>
internal sealed class TitleClaims(NounKinds kinds)
{
    private static readonly Origin s_origin = new("title");

    private const double Confidence = 0.75;

    /// <param name="sentence">The sentence read.</param>
    /// <param name="taken">Nouns that a relation type has read.</param>
    public IEnumerable<RelationMatch> Read(SentenceContext sentence, IReadOnlySet<int> taken)
    {
        foreach (var noun in sentence.Nouns.Where(noun => noun.Holders[0].Form == HolderForm.Title && !taken.Contains(noun.Noun) && IsTelling(sentence.Tree, noun)))
        {
            var span = sentence.Tree.Span([First(sentence.Tree, noun), noun.Noun]);
            foreach (var participant in noun.Holders[0].Participants.Where(participant => kinds.Of(sentence.Tree, noun.Noun) is not { } kind || kind == participant.Kind))
            {
                yield return new RelationMatch
                {
                    Origin = s_origin,
                    Relation = "IS",
                    IsOpen = true,
                    Time = RelationTime.State,
                    Subject = participant,
                    Value = ValueReader.Flat(span.Slice(sentence.Document.Text)),
                    ObjectSpan = span,
                    Predicate = noun.Noun,
                    Phrase = sentence.Tree[noun.Noun].Span,
                    Factuality = FactualityReading.Fact,
                    Times = [],
                    Confidence = Confidence,
                };
            }
        }
    }

    /// <summary>A noun for a person or with words of its own; "company", "Mr" say no more than the name.</summary>
    private bool IsTelling(SentenceTree tree, RelationalNoun noun) =>
        tree.Tag(noun.Noun) == "NN" && !tree.Children(noun.Noun).Any(tree.IsPossessive)
        && (kinds.Of(tree, noun.Noun) == EntityKind.Person || noun.First < noun.Noun);

    private static int First(SentenceTree tree, RelationalNoun noun)
    {
        var first = noun.First;
        while (first > 0 && tree.Dominates(noun.Noun, first - 1) && !tree.Is(first - 1, "det", "case", "punct", "cc"))
        {
            first--;
        }

        return first;
    }
}

using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Context.Factuality;
using KnowledgeGraph.Extraction.Participants;

namespace KnowledgeGraph.Extraction.Patterns;

/// <summary>"Roe is an American actor", "Roe, a Swedish chemist", "the French painter Roe": the adjective of a people before a noun for a person.</summary>
internal sealed class NationalityReader(Ontology ontology)
{
    private const double Confidence = 0.8;

    private readonly HashSet<string> _peoples = [.. WordList.Text("linguistics/demonyms.txt").Split('\n')
        .Where(line => !line.StartsWith('#'))
        .SelectMany(line => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))];

    private readonly HashSet<string> _persons = [.. WordList.Set("person-nouns"), .. WordList.Set("roles")];

    public IEnumerable<RelationMatch> Read(SentenceContext sentence)
    {
        if (ontology.Find("NATIONALITY") is not { } type)
        {
            yield break;
        }

        var tree = sentence.Tree;
        for (var token = 0; token + 1 < tree.Count; token++)
        {
            if (_peoples.Contains(tree.Word(token)) && char.IsUpper(tree[token].Text[0]) && Noun(sentence, token) is >= 0 and var noun
                && Holder(sentence, noun) is { Kind: EntityKind.Person } person)
            {
                yield return new RelationMatch
                {
                    Relation = type.Name,
                    Time = type.Time,
                    Subject = person,
                    Value = tree[token].Text,
                    ObjectSpan = tree[token].Span,
                    Predicate = noun,
                    Phrase = tree[noun].Span,
                    Factuality = tree.HasChild(noun, "cop") ? null : FactualityReading.Fact,
                    Times = [],
                    Confidence = Confidence,
                };
            }
        }
    }

    /// <summary>The noun for a person that ends the run of nouns and adjectives after the adjective, -1 when there is none.</summary>
    private int Noun(SentenceContext sentence, int people)
    {
        var tree = sentence.Tree;
        var last = people;
        while (last + 1 < tree.Count && last < people + 4 && tree[last + 1].PartOfSpeech is PartOfSpeech.Adj or PartOfSpeech.Noun)
        {
            last++;
        }

        var isPerson = last > people && tree[last].PartOfSpeech == PartOfSpeech.Noun
            && (_persons.Contains(tree.Lemma(last)) || ParticipantFinder.IsAgentNoun(tree, last));
        return isPerson ? last : -1;
    }

    private static Participant? Holder(SentenceContext sentence, int noun) =>
        sentence.Participants.Names(sentence.Tree).FirstOrDefault(name => name.FirstToken == noun + 1) ?? sentence.Participant(noun);
}

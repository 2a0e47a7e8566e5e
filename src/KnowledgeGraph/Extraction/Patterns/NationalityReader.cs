using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Context.Factuality;
using KnowledgeGraph.Extraction.Explaining;
using KnowledgeGraph.Extraction.Participants;
using KnowledgeGraph.Extraction.Predications.Nouns;
using KnowledgeGraph.Extraction.Trees;

namespace KnowledgeGraph.Extraction.Patterns;

/// <summary>"Roe is an American actor", "Roe, a Swedish chemist", "the French painter Roe": the adjective of a people before a noun for a person.</summary>
internal sealed class NationalityReader(Ontology ontology, RoleWords roles)
{
    private static readonly Origin s_origin = new("nationality");

    private const double Confidence = 0.8;

    private readonly HashSet<string> _peoples = [.. WordList.Text("linguistics/demonyms.txt").Split('\n')
        .Where(line => !line.StartsWith('#'))
        .SelectMany(line => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Except(WordList.Lines("faith-words"))];

    private readonly HashSet<string> _persons = [.. WordList.Set("person-nouns"), .. WordList.Set("roles")];

    public IEnumerable<RelationMatch> Read(SentenceContext sentence)
    {
        if (ontology.Find("NATIONALITY") is not { } type)
        {
            yield break;
        }

        var tree = sentence.Tree;
        var names = sentence.Participants.Names(tree).ToList();
        for (var token = 0; token < tree.Count; token++)
        {
            if (_peoples.Contains(tree.Word(token)) && !(token + 1 < tree.Count && tree[token + 1].Text == "-") && !names.Exists(name => name.FirstToken <= token && token < name.EndToken) && char.IsUpper(tree[token].Text[0]) && Noun(sentence, token) is >= 0 and var noun
                && !IsOffice(tree, noun) && Persons(sentence, noun) is { Count: > 0 } persons)
            {
                foreach (var person in persons)
                {
                    yield return new RelationMatch
                    {
                        Origin = s_origin,
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
    }

    /// <summary>Whose office is a country's is not said to be of its people.</summary>
    private bool IsOffice(SentenceTree tree, int noun) => roles.IsOffice(roles.Lemma(tree, noun));

    /// <summary>The noun for a person that ends the run of nouns and adjectives after the adjective; the adjective itself as a predicate; -1 for none.</summary>
    private int Noun(SentenceContext sentence, int people)
    {
        var tree = sentence.Tree;
        if (tree.HasChild(people, "cop"))
        {
            return people;
        }

        var last = people;
        while (last + 1 < tree.Count && last < people + 6 && (IsInside(tree, last + 1) || (tree[last + 1].Text == "-" && IsInside(tree, last + 2)))
            && !sentence.Participants.Names(tree).Any(name => name.FirstToken == last + 1))
        {
            last++;
        }

        var isPerson = last > people && tree[last].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn
            && (_persons.Contains(roles.Lemma(tree, last)) || ParticipantFinder.IsAgentNoun(tree, last));
        return isPerson ? last : -1;
    }

    private static bool IsInside(SentenceTree tree, int token) =>
        token < tree.Count && (tree[token].PartOfSpeech is PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn);

    private static IReadOnlyList<Participant> Persons(SentenceContext sentence, int noun)
    {
        var tree = sentence.Tree;
        var said = sentence.Nouns.FirstOrDefault(other => other.Noun == noun)?.Holders.FirstOrDefault(holders => holders.Participants.Any(IsPerson))?.Participants;
        IEnumerable<Participant?> found = said ?? (IEnumerable<Participant?>)
            [tree[noun].PartOfSpeech == PartOfSpeech.Adj && tree.Child(noun, "nsubj") is >= 0 and var subject ? sentence.Participant(subject) : sentence.Participant(noun)];
        return [.. found.OfType<Participant>().Where(IsPerson)];
    }

    private static bool IsPerson(Participant participant) => participant.Kind == EntityKind.Person;
}

using System.Globalization;
using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Context.Factuality;
using KnowledgeGraph.Extraction.Explaining;
using KnowledgeGraph.Extraction.Participants;
using KnowledgeGraph.Extraction.Trees;

namespace KnowledgeGraph.Extraction.Patterns;

/// <summary>How old somebody is: "Jane Roe, 45,", "Jane Roe (45)", "45-year-old Jane Roe", "Roe is 45 years old".</summary>
internal sealed class AgeReader(Ontology ontology)
{
    private static readonly Origin s_origin = new("age");

    private const int Oldest = 125;
    private const double Confidence = 0.85;

    public IEnumerable<RelationMatch> Read(SentenceContext sentence)
    {
        if (ontology.Find("AGE") is not { } type)
        {
            yield break;
        }

        var tree = sentence.Tree;
        for (var token = 0; token < tree.Count; token++)
        {
            if (IsAge(tree, token) && (Beside(sentence, token) ?? Before(sentence, token) ?? OfClause(sentence, token)) is { Kind: EntityKind.Person } person)
            {
                yield return new RelationMatch
                {
                    Origin = s_origin,
                    Relation = type.Name,
                    Time = type.Time,
                    Subject = person,
                    Value = tree[token].Text,
                    ObjectSpan = tree[token].Span,
                    Predicate = token,
                    Phrase = tree[token].Span,
                    Factuality = FactualityReading.Fact,
                    Times = [],
                    Confidence = Confidence,
                };
            }
        }
    }

    private static bool IsAge(SentenceTree tree, int token) =>
        int.TryParse(tree[token].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var years) && years is > 0 and < Oldest;

    /// <summary>A number alone between commas or brackets behind a name.</summary>
    private static Participant? Beside(SentenceContext sentence, int token)
    {
        var tree = sentence.Tree;
        var isAlone = token > 1 && tree[token - 1].Text is "," or "(" or "-LRB-" && token + 1 < tree.Count && tree[token + 1].Text is "," or ")" or "." or ";" or "-RRB-" or "and"
            && (tree[token - 1].Text == ",") == (tree[token + 1].Text is not (")" or "-RRB-"));
        return isAlone ? sentence.Participants.Names(tree).FirstOrDefault(name => name.EndToken == token - 1) : null;
    }

    /// <summary>"45-year-old Jane Roe", "the 45-year-old".</summary>
    private static Participant? Before(SentenceContext sentence, int token)
    {
        var tree = sentence.Tree;
        var old = token + 1;
        while (old < tree.Count && old < token + 5 && (tree[old].Text == "-" || tree.Word(old) is "year" or "years"))
        {
            old++;
        }

        if (old == token + 1 || old >= tree.Count || tree.Word(old) != "old")
        {
            return null;
        }

        var head = tree.Is(old, "amod", "compound", "nmod") && tree.Head(old) > old ? tree.Head(old) : old;
        return sentence.Participant(head) ?? sentence.Nouns.FirstOrDefault(noun => noun.Noun == head)?.Holders[0].Participants[0];
    }

    /// <summary>"Roe, who is 45", "Roe is 45 years old".</summary>
    private static Participant? OfClause(SentenceContext sentence, int token)
    {
        var tree = sentence.Tree;
        var next = token + 1 < tree.Count ? tree.Word(token + 1) : ".";
        var isBare = next is "." or "," or ";" or "and";
        var old = next is "years" or "year" && token + 2 < tree.Count && tree.Word(token + 2) == "old" ? token + 2 : isBare ? token : -1;
        return old >= 0 && tree.HasChild(old, "cop") && tree.Tag(tree.Child(old, "cop")) is "VBZ" or "VBD" or "VBP"
            && Predications.SubjectFinder.Of(tree, old) is { Exists: true } subject ? sentence.Participant(subject.Head) : null;
    }
}

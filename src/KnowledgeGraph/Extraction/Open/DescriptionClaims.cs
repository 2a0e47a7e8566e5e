using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Context.Factuality;
using KnowledgeGraph.Extraction.Explaining;
using KnowledgeGraph.Extraction.Participants;
using KnowledgeGraph.Extraction.Patterns;
using KnowledgeGraph.Extraction.Predications;
using KnowledgeGraph.Extraction.Values;

namespace KnowledgeGraph.Extraction.Open;

/// <summary>What something is: "AGI is a false proposition", "AMI Labs, the world model company", as IS with the words as value.</summary>
internal sealed class DescriptionClaims(ValuePhrase values, NounKinds kinds)
{
    private static readonly Origin s_origin = new("description");

    private const string Name = "IS";

    private readonly IReadOnlySet<string> _attitudes = WordList.Set("attitude-adjectives");

    /// <param name="sentence">The sentence read.</param>
    /// <param name="telling">Its predications that assert something.</param>
    /// <param name="taken">Nouns that a relation type has read.</param>
    public IEnumerable<RelationMatch> Read(SentenceContext sentence, IEnumerable<Predication> telling, IReadOnlySet<int> taken) =>
        telling.Where(predication => predication.Kind == PredicationKind.Copula && !taken.Contains(predication.Predicate)).SelectMany(predication => Copula(sentence, predication))
            .Concat(Appositions(sentence, taken));

    private IEnumerable<RelationMatch> Copula(SentenceContext sentence, Predication predication)
    {
        var tree = sentence.Tree;
        var attribute = predication.Predicate;
        var subject = predication.Subject < 0 ? null : sentence.Referent(predication.Subject);
        var isClause = tree.IsVerb(attribute) || tree.HasChild(attribute, "csubj", "expl", "ccomp", "xcomp") || tree.Is(attribute, "advcl")
            || (tree.Is(attribute, "xcomp") && !tree.IsVerb(tree.Head(attribute)));
        var isPointed = predication.SubjectWord >= 0 && tree.Word(predication.SubjectWord) is "it" or "this" or "that";
        if (subject is null || isClause || (isPointed && (!tree.IsNominal(attribute) || kinds.IsVague(tree.Lemma(attribute)))) || IsName(sentence, attribute) || (!tree.IsNominal(attribute) && _attitudes.Contains(tree.Lemma(attribute)))
            || sentence.Times.Any(time => time.Span.Contains(tree[attribute].Span)) || values.Read(sentence, attribute) is not { } value || value.Qualifiers.Any(owner => Equals(owner.Value, subject.Entity.Name)))
        {
            yield break;
        }

        var preposition = tree.Preposition(attribute);
        yield return Match(sentence, subject, value, attribute, tree[tree.Child(attribute, "cop")].Span) with
        {
            Relation = preposition.Length == 0 ? Name : $"{Name}_{preposition.Replace(' ', '_').ToUpperInvariant()}",
            Confidence = tree.IsNominal(attribute) ? 0.75 : 0.65,
        };
    }

    private static bool IsName(SentenceContext sentence, int attribute) =>
        sentence.Participant(attribute) is { Type: MentionType.Name } named && named.FirstToken <= attribute && attribute < named.EndToken;

    private IEnumerable<RelationMatch> Appositions(SentenceContext sentence, IReadOnlySet<int> taken)
    {
        var tree = sentence.Tree;
        for (var noun = 0; noun < tree.Count; noun++)
        {
            var isDescription = tree.Is(noun, "appos") && tree.Head(noun) >= 0 && noun > tree.Head(noun) && tree.Tag(noun) is "NN" or "NNS" && !taken.Contains(noun);
            if (isDescription && Described(sentence, noun) is { } subject && values.Read(sentence, noun) is { } value)
            {
                yield return Match(sentence, subject, value, noun, tree[noun].Span) with { Factuality = FactualityReading.Fact, Times = [], Confidence = 0.7 };
            }
        }
    }

    /// <summary>The name that the description is beside, or else the one that the tree hangs it on; of the description's kind.</summary>
    private Participant? Described(SentenceContext sentence, int noun)
    {
        var tree = sentence.Tree;
        var first = noun;
        while (first > 0 && tree.Dominates(noun, first - 1) && tree[first - 1].PartOfSpeech != PartOfSpeech.Punct | tree.Tag(first - 1) == "HYPH")
        {
            first--;
        }

        var mark = first > 0 && tree[first - 1].Text is "," or "(" or "—" or "–" ? first - 1 : -1;
        var beside = mark < 0 ? null : sentence.Participants.Names(tree).LastOrDefault(name => name.EndToken == mark);
        var kind = kinds.Of(tree, noun);
        if (kind is null && mark >= 0 && tree[mark].Text == "(")
        {
            return null;
        }

        return new[] { beside, sentence.Participant(tree.Head(noun)) }.FirstOrDefault(name => name is { Type: MentionType.Name } && (kind is null || kind == name.Kind));
    }

    private static RelationMatch Match(SentenceContext sentence, Participant subject, ClaimValue value, int predicate, TextSpan phrase)
    {
        var qualifiers = new SortedDictionary<string, object>(StringComparer.Ordinal);
        foreach (var (key, words) in value.Qualifiers)
        {
            qualifiers[key] = words;
        }

        return new RelationMatch
        {
            Origin = s_origin,
            Relation = Name,
            IsOpen = true,
            Time = RelationTime.State,
            Subject = subject,
            Value = WithoutArticle(value.Text),
            ObjectSpan = value.Span,
            Predicate = predicate,
            Phrase = phrase,
            Qualifiers = qualifiers,
            Confidence = 0.7,
        };
    }

    private static string WithoutArticle(string words) =>
        words.Split(' ', 2) is [var article, { Length: > 1 } rest] && article.ToLowerInvariant() is "a" or "an" or "the" ? rest : words;
}

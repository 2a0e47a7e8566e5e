using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Claims;
using KnowledgeGraph.Extraction.Patterns;

namespace KnowledgeGraph.Extraction.Confidence;

/// <summary>What tells how likely a claim is right: how it was read, who its ends are and how they are known, how sure the tree is, and what the sentence is like.</summary>
internal static class ClaimFeatures
{
    private static readonly int[] s_lengths = [1, 2, 4, 8, 14];
    private static readonly int[] s_sentences = [8, 15, 25, 40];
    private static readonly int[] s_distances = [1, 3, 7, 15];
    private static readonly int[] s_margins = [0, 1, 2, 4, 7];
    private static readonly int[] s_mentions = [1, 2, 4, 9];

    /// <returns>Names of features that hold; each at most once.</returns>
    public static IReadOnlyList<string> Of(SentenceContext sentence, RelationMatch match, Claim claim)
    {
        var (tree, predicate) = (sentence.Tree, match.Predicate);
        var subject = Reference(sentence, match.Subject.Entity, match.Subject.Type, match.Subject.FirstToken, match.IsSubjectElsewhere);
        var @object = match.Object is { } other ? Reference(sentence, other.Entity, other.Type, other.FirstToken, false) : claim.Value is null ? "none" : "value";
        var form = claim.Open ? "open" : "typed";
        var features = new List<string>
        {
            "reader=" + match.Origin.Reader,
            $"reader={match.Origin.Reader}, rule {match.Confidence.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture)}",
            claim.Open ? "open" : "type=" + claim.Predicate,
            "relation=" + claim.Predicate,
            "subject=" + subject,
            $"subject kind={claim.Subject.Split(':')[0]}, {(match.Subject.Entity.Scope == EntityScope.Article ? "article" : "named")}",
            $"{form} object={@object}",
            $"{form} {Coarse(subject)} {Coarse(@object)}",
            $"predicate={tree.Tag(predicate)} {tree[predicate].Relation.Split(':')[0]}",
            "predicate=" + tree[predicate].Relation.Split(':')[0],
            $"{claim.Polarity} {claim.Modality}",
            "speaker=" + (match.IsSpoken ? "told" : claim.AttributedTo is not { } speaker ? "none" : speaker.Entity is { } id ? id.Split(':')[0] + (id.Contains('@', StringComparison.Ordinal) ? " of the article" : "") : "words"),
            "sentence=" + Bucket(s_sentences, tree.Count),
            $"{tree[predicate].Relation.Split(':')[0]} with {Coarse(subject)}",
            $"{claim.Polarity} {claim.Modality} {tree[predicate].Relation.Split(':')[0]}",
            $"by {(claim.AttributedTo is null ? "none" : "some")} {claim.Modality}",
            "mentions=" + Bucket(s_mentions, Mentions(sentence, claim.Subject)),
        };
        if (sentence.Document.Encoding?.Sentences[tree.Sentence.Index].HeadMargins is { Count: > 0 } margins)
        {
            features.Add("margin=" + Bucket(s_margins, Margin(sentence, match, margins)));
        }

        AddWording(features, sentence, match, claim);
        return features;
    }

    private static void AddWording(List<string> features, SentenceContext sentence, RelationMatch match, Claim claim)
    {
        var (tree, predicate) = (sentence.Tree, match.Predicate);
        if (claim.Value is { } value)
        {
            features.Add($"{(claim.Open ? "open" : "typed")} value={Bucket(s_lengths, value.Count(letter => letter == ' ') + 1)}");
            if (match.ObjectSpan is { } words && words.Overlaps(tree[predicate].Span))
            {
                features.Add("value is the predicate");
            }
        }

        if (!match.IsSubjectElsewhere && match.Subject.Type != MentionType.Pronoun)
        {
            features.Add("label=" + Bucket(s_lengths, match.Subject.Entity.Name.Count(letter => letter == ' ') + 1));
        }

        var distance = predicate - match.Subject.FirstToken;
        features.Add("distance=" + (distance < 0 ? "before" : Bucket(s_distances, distance)));
        var last = tree[tree.Count - 1].Text;
        var isClosed = last is "." or "!" or "”" or "\"" or "’" or "''" or ")" or "?";
        features.Add("end=" + (last == "?" ? "question" : isClosed ? "closed" : "open"));
        var letters = Enumerable.Range(0, tree.Count).Where(token => char.IsLetter(tree[token].Text[0])).ToList();
        if (letters.Count > 2 && 2 * letters.Count(token => char.IsUpper(tree[token].Text[0])) > letters.Count)
        {
            features.Add("capitals");
        }
    }

    private static string Reference(SentenceContext sentence, Entity entity, MentionType type, int token, bool isElsewhere) =>
        isElsewhere ? "elsewhere"
        : type == MentionType.Pronoun ? $"{sentence.Tree.Word(token)} {(entity.Scope == EntityScope.Article ? "for a noun" : "for a name")}"
        : entity.Scope == EntityScope.Article ? "noun"
        : type == MentionType.Name ? "name" : "noun for a name";

    private static string Coarse(string reference) => reference.Contains(" for a ", StringComparison.Ordinal) ? "linked" : reference;

    private static int Mentions(SentenceContext sentence, string entity) =>
        sentence.Document.Entities.FirstOrDefault(resolved => resolved.Entity.Id == entity)?.Mentions.Count ?? 0;

    /// <summary>The least sure of the arcs of predicate, subject and object.</summary>
    private static double Margin(SentenceContext sentence, RelationMatch match, IReadOnlyList<float> margins)
    {
        var heads = new List<int> { match.Predicate };
        if (!match.IsSubjectElsewhere)
        {
            heads.Add(sentence.HeadOf(match.Subject.Span));
        }

        if (match.ObjectSpan is { } words)
        {
            heads.Add(sentence.HeadOf(words));
        }

        return heads.Where(head => head >= 0).Min(head => margins[head]);
    }

    private static string Bucket(int[] bounds, double number)
    {
        var bound = Array.Find(bounds, bound => number <= bound);
        return number > bounds[^1] ? $"over {bounds[^1]}" : $"to {bound}";
    }
}

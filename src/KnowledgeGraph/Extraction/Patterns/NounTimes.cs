using KnowledgeGraph.Extraction.Predications.Nouns;
using KnowledgeGraph.Extraction.Trees;
using KnowledgeGraph.Extraction.Values.Time;

namespace KnowledgeGraph.Extraction.Patterns;

/// <summary>The times of what a noun says: those within its phrase, or those of its clause, which begins or ends the state.</summary>
internal static class NounTimes
{
    /// <returns>Null to take those of the clause as they are.</returns>
    public static IReadOnlyList<TimeExpression>? Of(SentenceContext sentence, RelationalNoun predication, Holders said)
    {
        if (said.Clause < 0)
        {
            return InsidePhrase(sentence, predication);
        }

        var turn = said.Effect switch { PostEffect.Begin => TimeRole.Since, PostEffect.End => TimeRole.Until, _ => TimeRole.At };
        return turn == TimeRole.At ? null : [.. new ClauseTimes(sentence).Of(said.Clause).Select(time => time.Role == TimeRole.At ? time with { Role = turn } : time)];
    }

    /// <summary>"was CEO until last year", "served as whip from 2013 to 2019": the past with an end.</summary>
    public static bool HasEnded(SentenceContext sentence, RelationalNoun predication, Holders said, IReadOnlyList<TimeExpression>? times)
    {
        var tree = sentence.Tree;
        var verb = said.Clause < 0 ? -1 : tree.Child(said.Clause, "cop") is >= 0 and var copula ? copula : said.Clause;
        if (verb >= 0 && (tree.Tag(verb) is not ("VBD" or "VBN") || tree.Children(said.Clause, "aux").Any(aux => tree.Tag(aux) is "MD")))
        {
            return false;
        }

        var isUntil = tree.Children(predication.Noun).Concat(said.Clause >= 0 ? tree.Children(said.Clause) : []).Any(child => tree.Preposition(child) is "until" or "till");
        return isUntil || (times ?? new ClauseTimes(sentence).Of(said.Clause)).Any(time => time.Role is TimeRole.Until or TimeRole.Between && IsPast(sentence, time.End ?? time.Value));
    }

    private static bool IsPast(SentenceContext sentence, string end) =>
        sentence.Document.Article.PublishedAt is not { Length: >= 4 } published || string.CompareOrdinal(end, published[..Math.Min(published.Length, end.Length)]) <= 0;

    /// <summary>"CEO since 2019", "president from 2001 to 2005": times right behind the noun's complement.</summary>
    private static List<TimeExpression> InsidePhrase(SentenceContext sentence, RelationalNoun predication)
    {
        var tree = sentence.Tree;
        return [.. sentence.Times.Where(time => time.Role is TimeRole.Since or TimeRole.Between or TimeRole.Until
            && sentence.HeadOf(time.Span) is >= 0 and var token && token > predication.Noun && IsWithin(tree, token, predication.Noun))];
    }

    private static bool IsWithin(SentenceTree tree, int token, int noun)
    {
        for (var (at, steps) = (token, 0); at >= 0 && steps < 4; at = tree.Head(at), steps++)
        {
            if (at == noun)
            {
                return true;
            }

            if (tree.IsVerb(at) || tree.Is(at, "conj", "appos", "acl"))
            {
                return false;
            }
        }

        return false;
    }
}

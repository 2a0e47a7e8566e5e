using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Context.Factuality;
using KnowledgeGraph.Extraction.Explaining;
using KnowledgeGraph.Extraction.Participants;
using KnowledgeGraph.Extraction.Trees;
using KnowledgeGraph.Extraction.Values.Time;

namespace KnowledgeGraph.Extraction.Patterns;

/// <summary>The dates of birth and death in brackets behind a person's name: "(20 June 1935 – 7 April 2017)", "(b. 1842, Oulu)".</summary>
internal sealed class LifespanReader(Ontology ontology)
{
    private static readonly Origin s_origin = new("lifespan");

    private const double Confidence = 0.9;
    private const int MaxTokens = 30;

    private readonly IReadOnlySet<string> _births = WordList.Set("birth-marks");

    public IEnumerable<RelationMatch> Read(SentenceContext sentence)
    {
        var tree = sentence.Tree;
        foreach (var name in sentence.Participants.Names(tree).Where(name => name.Kind == EntityKind.Person))
        {
            var (open, close) = Brackets(tree, name.EndToken);
            if (open < 0)
            {
                continue;
            }

            var times = sentence.Times.Where(time => time.Span.Start >= tree[open].Span.Start && time.Span.End <= tree[close].Span.End).ToList();
            var mark = Enumerable.Range(open + 1, close - open - 1).FirstOrDefault(token => _births.Contains(tree.Word(token)), -1);
            var isSpan = mark < 0 && IsSpan(sentence, times, open, close);
            if (isSpan)
            {
                var (first, last) = (times[0], times[^1]);
                foreach (var match in Match(sentence, name, "BORN_ON", first.Value, first.Span).Concat(Match(sentence, name, "DIED_ON", last.End ?? last.Value, last.Span)))
                {
                    yield return match;
                }
            }
            else if (mark >= 0 && times.Count > 0)
            {
                foreach (var match in Born(sentence, name, mark, close, times))
                {
                    yield return match;
                }
            }
        }
    }

    /// <summary>"(b. 1842 in Oulu)", "(born 1947, Sydney, Australia)": the first time and the first place behind the mark.</summary>
    private IEnumerable<RelationMatch> Born(SentenceContext sentence, Participant name, int mark, int close, List<TimeExpression> times)
    {
        var tree = sentence.Tree;
        var born = times.Find(time => time.Span.Start > tree[mark].Span.Start);
        var place = sentence.Participants.Names(tree).FirstOrDefault(place => place.Kind == EntityKind.Place && place.FirstToken > mark && place.EndToken <= close);
        return (born is null ? [] : Match(sentence, name, "BORN_ON", born.Value, born.Span))
            .Concat(place is null ? [] : Match(sentence, name, "BORN_IN", null, place.Span).Select(match => match with { Object = place, Times = born is null ? [] : [born with { Role = TimeRole.At }] }));
    }

    /// <summary>Two dates, or a range of them, at least a dozen years apart, with nothing but a dash between.</summary>
    private static bool IsSpan(SentenceContext sentence, List<TimeExpression> times, int open, int close)
    {
        if (times.Count is 0 or > 2 || (times.Count == 1 && times[0].End is null))
        {
            return false;
        }

        var (first, last) = (times[0].Value, times[^1].End ?? times[^1].Value);
        var text = sentence.Document.Text;
        var between = times.Count == 1 ? "" : text[times[0].Span.End..times[1].Span.Start].Trim();
        return between is "" or "-" or "–" or "—" or "to" && text[times[^1].Span.End..sentence.Tree[close].Span.Start].Trim().Length == 0
            && !text[sentence.Tree[open].Span.End..times[0].Span.Start].Any(char.IsDigit)
            && Year(first) is > 0 and var birth && Year(last) is > 0 and var death && death - birth is > 11 and < 125;
    }

    private static int Year(string date) => date.Length >= 4 && int.TryParse(date.AsSpan(0, 4), out var year) ? year : 0;

    /// <summary>The bracket right behind a name, or behind another bracket there; -1 for none.</summary>
    private static (int Open, int Close) Brackets(SentenceTree tree, int start)
    {
        for (var pair = 0; pair < 2 && start < tree.Count && IsOpen(tree, start); pair++)
        {
            var close = Enumerable.Range(start, Math.Min(MaxTokens, tree.Count - start)).FirstOrDefault(token => tree[token].Text is ")" or "-RRB-", -1);
            if (close < 0)
            {
                break;
            }

            if (Enumerable.Range(start, close - start).Any(token => tree[token].Text.Any(char.IsAsciiDigit)))
            {
                return (start, close);
            }

            start = close + 1;
        }

        return (-1, -1);
    }

    private static bool IsOpen(SentenceTree tree, int token) => tree[token].Text is "(" or "-LRB-";

    private IEnumerable<RelationMatch> Match(SentenceContext sentence, Participant person, string relation, string? value, TextSpan span)
    {
        if (ontology.Find(relation) is not { } type)
        {
            yield break;
        }

        yield return new RelationMatch
        {
            Origin = s_origin,
            Relation = relation,
            Time = type.Time,
            Subject = person,
            Value = value,
            ObjectSpan = span,
            Predicate = sentence.HeadOf(person.Span),
            Phrase = span,
            Factuality = FactualityReading.Fact,
            Times = [],
            Confidence = Confidence,
        };
    }
}

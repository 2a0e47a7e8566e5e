using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Explaining;
using KnowledgeGraph.Extraction.Open;
using KnowledgeGraph.Extraction.Participants;
using KnowledgeGraph.Extraction.Patterns;
using KnowledgeGraph.Extraction.Predications;
using KnowledgeGraph.Extraction.Trees;
using KnowledgeGraph.Extraction.Values;

namespace KnowledgeGraph.Extraction.Context.Attributions;

/// <summary>Who said what: the words of a reported clause or a quotation, as the value of SAID.</summary>
internal sealed class StatementReader(AttributionReader attributions, VerbNames names)
{
    private static readonly Origin s_origin = new("statement");

    private const string Said = "SAID";

    private const int MinTokens = 3;

    private static readonly string[] _openingQuotes = ["“", "``", "‘", "\""];

    private static readonly string[] _closingQuotes = ["”", "''", "’", "\""];

    public IEnumerable<RelationMatch> Read(SentenceContext sentence, Predication predication)
    {
        var tree = predication.Tree;
        var isSpeech = attributions.IsSpeech(predication.Lemma);
        var isReport = isSpeech || attributions.IsReporting(predication.Lemma) || HasThatClause(tree, predication.Predicate);
        if (predication.Kind != PredicationKind.Verb || predication.IsPassive || !isReport || predication.Subject < 0
            || sentence.Referent(predication.Subject) is not { } speaker || (isSpeech && speaker.Kind is EntityKind.Concept or EntityKind.Event or EntityKind.Product) || IsDateline(tree, speaker) || IsAddressed(tree, predication)
            || (isSpeech ? Statement(tree, predication.Predicate) : Complement(tree, predication.Predicate)) is not { } tokens || Name(tree, predication) is not { } relation)
        {
            yield break;
        }

        var span = tree.Span(tokens);
        yield return new RelationMatch
        {
            Origin = s_origin,
            Relation = relation,
            IsOpen = relation != Said,
            Subject = speaker,
            Value = ValueReader.Flat(span.Slice(sentence.Document.Text)),
            ObjectSpan = span,
            Predicate = predication.Predicate,
            Phrase = tree[predication.Predicate].Span,
            Confidence = 0.85,
        };
    }

    /// <summary>"“Norvex, go on,” he said": a name within the quotation does not speak it.</summary>
    private static bool IsAddressed(SentenceTree tree, Predication predication) =>
        Quoted(tree, predication.Predicate) is { } quoted && quoted.Contains(predication.SubjectWord);

    /// <summary>"proved that …".</summary>
    private static bool HasThatClause(SentenceTree tree, int verb) =>
        tree.Children(verb, "ccomp").Any(clause => clause > verb && tree.HasChildLemma(clause, "mark", "that"));

    /// <summary>SAID, or the verb of a thought.</summary>
    private string? Name(SentenceTree tree, Predication predication) =>
        attributions.IsStatement(predication.Lemma) ? Said : names.Name(predication.Lemma, tree.Word(predication.Predicate), "");

    /// <summary>"OSLO, Nov 22 — Private firms …": the place in front of the sentence says nothing.</summary>
    private static bool IsDateline(SentenceTree tree, Participant speaker) =>
        speaker is { Kind: EntityKind.Place, FirstToken: 0 } && speaker.EndToken < tree.Count && tree[speaker.EndToken].PartOfSpeech == PartOfSpeech.Punct;

    /// <summary>The tokens of the clause that a verb of thinking or showing governs, null when there is none.</summary>
    private static IReadOnlyList<int>? Complement(SentenceTree tree, int verb) =>
        tree.Children(verb, "ccomp").FirstOrDefault(child => child > verb, -1) is >= 0 and var clause && Reported(tree, clause, verb) is { Count: >= MinTokens } tokens ? tokens : null;

    /// <summary>The tokens of what is said, without the verb of saying, "that" and marks around; null when nothing is.</summary>
    private IReadOnlyList<int>? Statement(SentenceTree tree, int verb)
    {
        var clause = tree.Children(verb, "ccomp").FirstOrDefault(-1);
        if (clause < 0)
        {
            clause = Enumerable.Range(0, tree.Count).FirstOrDefault(token => token != verb && attributions.SpeechVerb(tree, token) == verb, -1);
        }

        var quoted = Quoted(tree, verb);
        var reported = clause < 0 ? [] : Reported(tree, clause, verb);
        var isInsideReport = quoted is not null && reported.Count > 0 && reported[0] < quoted[0] - 1 && reported[^1] >= quoted[^1];
        return quoted is not null && !isInsideReport ? quoted : reported.Count >= MinTokens ? reported : null;
    }

    /// <summary>The words of a reported clause; none for a bare noun, which is what the verb is about, not what is said ("reported earnings").</summary>
    private static List<int> Reported(SentenceTree tree, int clause, int verb)
    {
        if (tree.Subtree(clause) is var whole && tree.Tag(whole[0]) == "WP")
        {
            // "predict who will win" says nothing.
            return [];
        }

        if (!tree.IsVerb(clause) && !tree.HasChild(clause, "cop", "nsubj"))
        {
            return [];
        }

        var tokens = tree.Subtree(clause, child => child != verb && !IsAfterthought(tree, clause, child) && !(tree.Head(child) == clause && tree.Is(child, "mark") && tree.Word(child) == "that"));
        var before = Trim(tree, tokens.Where(token => token < verb).ToList());
        var after = Trim(tree, tokens.Where(token => token > verb).ToList());

        // A statement interrupted by its speaker is cut there; the side with its predicate stays.
        var (main, other) = clause < verb ? (before, after) : (after, before);
        return main.Count >= MinTokens ? main : other;
    }

    /// <summary>"…, while the League condemned it", "…, saying it was wrong": the article tells on.</summary>
    private static bool IsAfterthought(SentenceTree tree, int clause, int child) =>
        child > clause && (AttributionReader.IsContrast(tree, child) || (tree.Is(child, "advcl") && tree.Word(child) is "saying" or "adding" or "noting"));

    /// <summary>The longest quotation that leaves the verb outside, read from the marks, which errors of attachment do not touch.</summary>
    private static List<int>? Quoted(SentenceTree tree, int verb)
    {
        List<int>? longest = null;
        for (var open = 0; open < tree.Count; open++)
        {
            if (!_openingQuotes.Contains(tree[open].Text) || tree[open].Text == "‘")
            {
                continue;
            }

            var close = Enumerable.Range(open + 1, tree.Count - open - 1)
                .FirstOrDefault(token => tree[token].Text is "”" or "''" or "\"", tree.Count);
            var inside = Trim(tree, [.. Enumerable.Range(open + 1, close - open - 1)]);
            if ((verb < open || verb > close) && inside.Count >= MinTokens && inside.Count > (longest?.Count ?? 0))
            {
                longest = inside;
            }

            open = close;
        }

        return longest is not null && longest.Any(tree.IsVerb) ? longest : null;
    }

    private static List<int> Trim(SentenceTree tree, List<int> tokens)
    {
        while (tokens.Count > 0 && (tree[tokens[^1]].Text is "," or "." or ";" or ":" || (_closingQuotes.Contains(tree[tokens[^1]].Text) && !HasOpening(tree, tokens))))
        {
            tokens.RemoveAt(tokens.Count - 1);
        }

        while (tokens.Count > 0 && (tree[tokens[0]].Text is "," or ":" || IsWeekday(tree, tokens[0]) || (tree.Word(tokens[0]) == "that" && tree.Is(tokens[0], "mark")) || (_openingQuotes.Contains(tree[tokens[0]].Text) && !HasClosing(tree, tokens))))
        {
            tokens.RemoveAt(0);
        }

        var isQuoted = tokens.Count > 2 && _openingQuotes.Contains(tree[tokens[0]].Text) && _closingQuotes.Contains(tree[tokens[^1]].Text)
            && tokens[1..^1].All(token => !_openingQuotes.Contains(tree[token].Text));
        return isQuoted ? Trim(tree, tokens[1..^1]) : tokens;
    }

    /// <summary>"said Wednesday he is …": the day belongs to the saying.</summary>
    private static bool IsWeekday(SentenceTree tree, int token) => token > 0 && tree.Word(token).EndsWith("day", StringComparison.Ordinal) && Enum.TryParse<DayOfWeek>(tree[token].Text, out _);

    private static bool HasOpening(SentenceTree tree, List<int> tokens) => tokens[..^1].Any(token => _openingQuotes.Contains(tree[token].Text));

    private static bool HasClosing(SentenceTree tree, List<int> tokens) => tokens[1..].Any(token => _closingQuotes.Contains(tree[token].Text));
}

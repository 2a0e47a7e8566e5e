using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Linguistics.Names;

/// <summary>Trims recognised names to our convention: titles, articles, possessive endings and stray punctuation stand outside.</summary>
internal sealed class NameShaper(NameLexicon lexicon)
{
    /// <summary>The name with the digits that stand right before it, as in "1M AI News", cut into tokens though they are.</summary>
    public static NameSpan Extend(NameSpan span, IReadOnlyList<Token> tokens)
    {
        var start = span.Start;
        while (start > 0 && char.IsDigit(tokens[start - 1].Text[0]) && tokens[start - 1].Span.End == tokens[start].Span.Start)
        {
            start--;
        }

        return span with { Start = start };
    }

    /// <summary>The trimmed name, null when nothing is left of it.</summary>
    public NameSpan? Trim(NameSpan span, IReadOnlyList<string> words)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && StandsBefore(words, start, end, span.Class))
        {
            start++;
        }

        while (start < end && StandsAfter(words[end - 1]))
        {
            end--;
        }

        return start == end || (end - start == 1 && words[start] is "The" or "A" or "An") ? null : span with { Start = start, End = end };
    }

    private bool StandsBefore(IReadOnlyList<string> words, int start, int end, NameClass name)
    {
        var word = words[start];
        return !char.IsLetterOrDigit(word[0])
            || word is "the" or "a" or "an"
            || (word is "The" && name is NameClass.Person or NameClass.Location or NameClass.Organization && end - start < 3)
            || (name == NameClass.Person && end - start > 1 && lexicon.Of(word).HasFlag(WordMarks.Title));
    }

    private static bool StandsAfter(string word) =>
        word is "'s" or "’s" || (!char.IsLetterOrDigit(word[^1]) && word[^1] is not ('.' or '!' or '+' or '#' or ')' or '?'));
}

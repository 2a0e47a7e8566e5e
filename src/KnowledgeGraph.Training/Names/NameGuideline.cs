using KnowledgeGraph.Documents;
using KnowledgeGraph.Linguistics.Names;

namespace KnowledgeGraph.Training.Names;

/// <summary>
/// One convention for all corpora: titles, a leading "the" and a possessive ending stand outside a name; demonyms, faiths and
/// languages alone are no names, nor are days and lower-case terms. What a corpus does not annotate is left open, and the
/// trainer then lets the model decide.
/// </summary>
/// <param name="lexicon">Titles and demonyms.</param>
/// <param name="types">What a corpus's type may be; a type that is not here is no name.</param>
/// <param name="unmarked">Classes that the corpus does not annotate, so that an unmarked proper noun may be one.</param>
internal sealed class NameGuideline(
    NameLexicon lexicon, IReadOnlyDictionary<string, NameClass[]> types, IReadOnlyList<NameClass> unmarked)
{
    /// <summary>Below this confidence a name of the teacher may as well be none.</summary>
    private const double Sure = 0.6;

    public NameExample Apply(LabelledSentence sentence)
    {
        var allowed = new uint[sentence.Words.Count];
        for (var i = 0; i < allowed.Length; i++)
        {
            allowed[i] = 1u << NameLabels.Outside;
            if (unmarked.Count > 0 && MayBeUnmarkedName(sentence, i))
            {
                allowed[i] |= AllParts(unmarked);
            }
        }

        foreach (var name in sentence.Names)
        {
            Mark(sentence, name, allowed);
        }

        return new NameExample(sentence.Words, Legal(allowed));
    }

    private void Mark(LabelledSentence sentence, LabelledName name, uint[] allowed)
    {
        if (!types.TryGetValue(name.Type, out var classes) || Trim(sentence.Words, name, classes) is not { } kept)
        {
            allowed.AsSpan(name.Start, name.End - name.Start).Fill(1u << NameLabels.Outside);
            return;
        }

        allowed.AsSpan(name.Start, name.End - name.Start).Fill(1u << NameLabels.Outside);
        for (var i = kept.Start; i < kept.End; i++)
        {
            var part = kept.End - kept.Start == 1 ? NameLabels.Unit
                : i == kept.Start ? NameLabels.Begin
                : i == kept.End - 1 ? NameLabels.Last
                : NameLabels.Inside;
            var labels = classes.Aggregate(0u, (bits, name) => bits | (1u << NameLabels.Of(name, part)));
            allowed[i] = labels | (name.Confidence < Sure ? 1u << NameLabels.Outside : 0);
        }
    }

    /// <summary>The part of a marked span that is the name by our convention, null when none is.</summary>
    private LabelledName? Trim(IReadOnlyList<string> words, LabelledName name, NameClass[] classes)
    {
        var (start, end) = (name.Start, name.End);
        var keepsArticle = classes[0] is NameClass.Work or NameClass.Other or NameClass.Event;
        while (start < end && (IsArticle(words[start], keepsArticle) || (classes[0] == NameClass.Person && end - start > 1 && IsTitle(words[start])) || IsDot(words[start])))
        {
            start++;
        }

        while (start < end && words[end - 1] is "'s" or "’s" or "'" or ",")
        {
            end--;
        }

        var gone = start == end
            || (end - start == 1 && classes[0] is NameClass.Location or NameClass.Other && lexicon.IsDemonym(words[start]))
            || !Enumerable.Range(start, end - start).Any(i => words[i].Any(char.IsUpper));
        return gone ? null : name with { Start = start, End = end };
    }

    private bool IsTitle(string word) => lexicon.Of(word).HasFlag(WordMarks.Title);

    private static bool IsDot(string word) => word == ".";

    private static bool IsArticle(string word, bool keepsCapital) =>
        word is "the" or "a" or "an" || (!keepsCapital && word is "The" or "THE");

    private bool MayBeUnmarkedName(LabelledSentence sentence, int i)
    {
        var word = sentence.Words[i];
        const WordMarks Outside = WordMarks.Demonym | WordMarks.Calendar | WordMarks.Title;
        return i > 0 && sentence.Tags[i].StartsWith("NNP", StringComparison.Ordinal)
            && (lexicon.Of(word) & Outside) == 0 && !lexicon.IsDemonym(word);
    }

    private static uint AllParts(IReadOnlyList<NameClass> classes) =>
        classes.Aggregate(0u, (bits, name) => bits | (0b1111u << NameLabels.Of(name, NameLabels.Begin)));

    /// <summary>The same bits without labels that no legal neighbour supports, swept both ways.</summary>
    private static uint[] Legal(uint[] allowed)
    {
        for (var i = 0; i < allowed.Length; i++)
        {
            allowed[i] &= i == 0 ? NameLabels.Initial : Followers(allowed[i - 1]);
        }

        for (var i = allowed.Length - 1; i >= 0; i--)
        {
            allowed[i] &= i == allowed.Length - 1 ? NameLabels.Final : Predecessors(allowed[i + 1]);
        }

        return allowed;
    }

    private static uint Followers(uint labels)
    {
        var found = 0u;
        for (var label = 0; label < NameLabels.Count; label++)
        {
            found |= Array.Exists(NameLabels.Previous[label], previous => (labels >> previous & 1) != 0) ? 1u << label : 0;
        }

        return found;
    }

    private static uint Predecessors(uint labels)
    {
        var found = 0u;
        for (var label = 0; label < NameLabels.Count; label++)
        {
            if ((labels >> label & 1) != 0)
            {
                found = NameLabels.Previous[label].Aggregate(found, (bits, previous) => bits | (1u << previous));
            }
        }

        return found;
    }
}

using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Linguistics.Names;

/// <summary>
/// What an acronym in brackets stands for, where the words before the bracket spell it: "Diffusion Transformer (DiT)", "large
/// language models (LLMs)". Both are names, and of one class.
/// </summary>
internal static class Expansions
{
    private const double Confidence = 0.65;

    /// <summary>The names with the expansions, and the acronyms themselves, among them.</summary>
    public static List<NameSpan> Add(IReadOnlyList<string> words, List<NameSpan> names)
    {
        for (var i = 2; i + 1 < words.Count; i++)
        {
            if (words[i - 1] is not ("(" or "-LRB-") || words[i + 1] is not (")" or "-RRB-") || !IsAcronym(words[i]))
            {
                continue;
            }

            if (StartOf(words, i - 1, words[i]) is { } known && names.Find(name => name.Start == known && name.End == i - 1) is { End: > 0 } expansion)
            {
                names.RemoveAll(name => name.Start == i && name.End == i + 1);
                names.Add(new NameSpan(i, i + 1, expansion.Class, Math.Max(expansion.Confidence, Confidence)));
            }
            else if (StartOf(words, i - 1, words[i]) is { } start && !names.Exists(name => name.Start < i - 1 && start < name.End))
            {
                var acronym = names.Find(name => name.Start <= i && i < name.End);
                var isKnown = acronym.End > 0;
                var kind = isKnown ? acronym.Class : NameClass.Other;
                names.Add(new NameSpan(start, i - 1, kind, Confidence));
                if (!isKnown)
                {
                    names.Add(new NameSpan(i, i + 1, kind, Confidence));
                }
            }
        }

        names.Sort((a, b) => a.Start.CompareTo(b.Start));
        return names;
    }

    private static bool IsAcronym(string word) =>
        word.Length is >= 2 and <= 8 && word.All(char.IsLetter) && word.Count(char.IsUpper) >= 2;

    /// <summary>Where the words start whose first letters, one each, or whose capitals and letters in order, spell the acronym.</summary>
    private static int? StartOf(IReadOnlyList<string> words, int end, string acronym)
    {
        var letters = (acronym[^1] == 's' ? acronym[..^1] : acronym).ToLowerInvariant();
        var exact = end - letters.Length;
        if (exact >= 0 && Enumerable.Range(0, letters.Length).All(i => char.ToLowerInvariant(words[exact + i][0]) == letters[i]))
        {
            return exact;
        }

        var start = end;
        while (start > 0 && char.IsUpper(words[start - 1][0]))
        {
            start--;
        }

        return end - start > 1 && char.ToLowerInvariant(words[start][0]) == letters[0] && Contains(string.Concat(words.Skip(start).Take(end - start)), letters)
            ? start
            : null;
    }

    private static bool Contains(string text, string letters)
    {
        var place = 0;
        foreach (var letter in letters)
        {
            place = text.IndexOf(letter.ToString(), place, StringComparison.OrdinalIgnoreCase) + 1;
            if (place == 0)
            {
                return false;
            }
        }

        return true;
    }
}

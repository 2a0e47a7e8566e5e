namespace KnowledgeGraph.Training.Names;

/// <summary>A sentence of a corpus with its names, before the guideline is applied.</summary>
internal sealed record LabelledSentence(IReadOnlyList<string> Words, IReadOnlyList<string> Tags, IReadOnlyList<LabelledName> Names)
{
    /// <summary>Of neighbouring sentences, equal for those of one document; empty where the corpus has single sentences.</summary>
    public string Document { get; init; } = "";

    private static readonly string[] s_clitics = ["'s", "’s", "s'"];

    /// <summary>The sentence with hyphenated words split as the tokenizer splits them, its names moved along.</summary>
    public LabelledSentence SplitAtHyphens()
    {
        var (words, starts) = (new List<string>(), new List<int>());
        foreach (var word in Words)
        {
            starts.Add(words.Count);
            words.AddRange(PiecesOf(word));
        }

        starts.Add(words.Count);
        return words.Count == Words.Count ? this : this with
        {
            Words = words,
            Tags = [.. words.Select(_ => "")],
            Names = [.. Names.Select(name => name with { Start = starts[name.Start], End = starts[name.End] })],
        };
    }

    /// <summary>The pieces of a word: split at hyphens between letters, and before a possessive ending.</summary>
    public static IEnumerable<string> PiecesOf(string word)
    {
        var clitic = Array.Find(s_clitics, clitic => word.Length > clitic.Length && word.EndsWith(clitic, StringComparison.Ordinal) && clitic[0] != 's');
        var stem = clitic is null ? word : word[..^clitic.Length];
        var start = 0;
        for (var i = 1; i < stem.Length - 1; i++)
        {
            if (stem[i] is '-' or '–' && char.IsLetterOrDigit(stem[i - 1]) && char.IsLetterOrDigit(stem[i + 1]) && !IsUrl(stem))
            {
                if (i > start)
                {
                    yield return stem[start..i];
                }

                yield return stem[i..(i + 1)];
                start = i + 1;
            }
        }

        yield return stem[start..];
        if (clitic is not null)
        {
            yield return clitic;
        }
    }

    private static bool IsUrl(string word) =>
        word.Contains("://", StringComparison.Ordinal) || word[0] is '@' or '#' || word.StartsWith("www.", StringComparison.Ordinal);
}

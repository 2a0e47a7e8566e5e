namespace KnowledgeGraph.Articles.Pages;

/// <summary>Splits attribute values such as "post-body__relatedLinks" into words: post, body, related, links.</summary>
internal static class ElementWords
{
    private const int Longest = 400;

    public static IReadOnlyList<string> Split(params ReadOnlySpan<string?> values)
    {
        List<string>? words = null;
        foreach (var value in values)
        {
            if (!string.IsNullOrEmpty(value))
            {
                SplitOne(value.AsSpan(0, Math.Min(value.Length, Longest)), words ??= []);
            }
        }

        return words is null ? [] : words;
    }

    private static void SplitOne(ReadOnlySpan<char> value, List<string> words)
    {
        var start = 0;
        for (var i = 0; i <= value.Length; i++)
        {
            var isLetter = i < value.Length && char.IsAsciiLetter(value[i]);
            var isHump = isLetter && i > start && char.IsAsciiLetterUpper(value[i]) && char.IsAsciiLetterLower(value[i - 1]);
            if (isLetter && !isHump)
            {
                continue;
            }

            if (i > start)
            {
                words.Add(value[start..i].ToString().ToLowerInvariant());
            }

            start = isHump ? i : i + 1;
        }
    }
}

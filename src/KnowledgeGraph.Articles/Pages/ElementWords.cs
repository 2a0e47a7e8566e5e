namespace KnowledgeGraph.Articles.Pages;

/// <summary>
/// Splits attribute values such as "post-body__relatedLinks2" into words: post, body, related, links. What has figures
/// within is a made-up name and gives no word.
/// </summary>
internal static class ElementWords
{
    private const int Longest = 400;
    private const string Separators = " \t\r\n\f-_:./#[](){}|,;+=~!@*\"'";

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
        foreach (var range in value.SplitAny(Separators))
        {
            var token = value[range].TrimEnd("0123456789");
            if (!token.IsEmpty && !token.ContainsAnyInRange('0', '9'))
            {
                SplitHumps(token, words);
            }
        }
    }

    private static void SplitHumps(ReadOnlySpan<char> token, List<string> words)
    {
        var start = 0;
        for (var i = 1; i <= token.Length; i++)
        {
            if (i == token.Length || (char.IsAsciiLetterUpper(token[i]) && char.IsAsciiLetterLower(token[i - 1])))
            {
                words.Add(token[start..i].ToString().ToLowerInvariant());
                start = i;
            }
        }
    }
}

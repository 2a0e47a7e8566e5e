namespace KnowledgeGraph.Articles.Words;

/// <summary>Words to be found side by side in a longer list of words, under a key; equal only to itself.</summary>
internal sealed class WordPattern(string key, IReadOnlyList<string> words)
{
    public string Key { get; } = key;

    public string FirstWord => words[0];

    public bool IsIn(IReadOnlyList<string> others)
    {
        for (var start = 0; start + words.Count <= others.Count; start++)
        {
            if (StandsAt(others, start))
            {
                return true;
            }
        }

        return false;
    }

    public override string ToString() => $"{Key}: {string.Join(' ', words)}";

    private bool StandsAt(IReadOnlyList<string> others, int start)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!string.Equals(others[start + i], words[i], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}

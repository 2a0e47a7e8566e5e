namespace KnowledgeGraph.Articles.Words;

/// <summary>Words to be found side by side in a longer list of words.</summary>
internal sealed record WordPattern(IReadOnlyList<string> Words)
{
    public bool IsIn(IReadOnlyList<string> words)
    {
        for (var start = 0; start + Words.Count <= words.Count; start++)
        {
            if (StandsAt(words, start))
            {
                return true;
            }
        }

        return false;
    }

    private bool StandsAt(IReadOnlyList<string> words, int start)
    {
        for (var i = 0; i < Words.Count; i++)
        {
            if (!string.Equals(words[start + i], Words[i], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}

namespace KnowledgeGraph.Extraction.Patterns;

/// <summary>Reads the words and signs of one line of a rule file, and says where one is missing.</summary>
internal sealed class RuleCursor(string source, int line, string text)
{
    private int _at;

    /// <summary>The line, such as "ownership.rules(12)".</summary>
    public string Line => $"{source}({line})";

    public bool IsAtEnd => Rest.Length == 0;

    private string Rest => text[_at..].TrimStart();

    /// <summary>The error "source(line,column): expected …, found …" at the next word.</summary>
    public KnowledgeGraphException Expected(string what)
    {
        var found = Rest.Length == 0 ? "the end of the line" : $"\"{Rest.Split(' ', 2)[0]}\"";
        return new KnowledgeGraphException($"{source}({line},{Column}): expected {what}, found {found}");
    }

    public bool TryTake(string sign)
    {
        if (!Rest.StartsWith(sign, StringComparison.Ordinal))
        {
            return false;
        }

        _at = text.Length - Rest.Length + sign.Length;
        return true;
    }

    public void Take(string sign)
    {
        if (!TryTake(sign))
        {
            throw Expected($"\"{sign}\"");
        }
    }

    /// <summary>Up to the next blank.</summary>
    public string Word(string what)
    {
        var rest = Rest;
        if (rest.Length == 0)
        {
            throw Expected(what);
        }

        var end = rest.IndexOf(' ', StringComparison.Ordinal);
        var word = end < 0 ? rest : rest[..end];
        _at = text.Length - rest.Length + word.Length;
        return word;
    }

    /// <summary>Words up to a sign, which stays; at least one.</summary>
    public IReadOnlyList<string> WordsUntil(string sign, string what)
    {
        var words = new List<string>();
        while (!IsAtEnd && !Rest.StartsWith(sign, StringComparison.Ordinal))
        {
            words.Add(Word(what));
        }

        return words.Count > 0 ? words : throw Expected(what);
    }

    /// <summary>Between quotation marks; a mark within is written \".</summary>
    public string Quoted()
    {
        Take("\"");
        var start = _at;
        for (var end = start; end < text.Length; end++)
        {
            if (text[end] == '"' && text[end - 1] != '\\')
            {
                _at = end + 1;
                return text[start..end].Replace("\\\"", "\"", StringComparison.Ordinal);
            }
        }

        throw new KnowledgeGraphException($"{source}({line},{start}): expected a closing quotation mark");
    }

    /// <summary>All that is left, trimmed.</summary>
    public string ToEnd()
    {
        var rest = Rest.TrimEnd();
        _at = text.Length;
        return rest;
    }

    private int Column => text.Length - Rest.Length + 1;
}

using System.Globalization;

namespace KnowledgeGraph.Extraction.Values.Time;

/// <summary>The words of time-words.txt by their classes.</summary>
internal sealed class TimeWords
{
    private readonly ILookup<string, (string Class, string Word, int Value)> _words = WordList.Table("time-words")
        .SelectMany(row => row[2].Split(' ').Select(word => (row[0], word, int.Parse(row[1], CultureInfo.InvariantCulture))))
        .ToLookup(entry => entry.word.ToLowerInvariant(), StringComparer.Ordinal);

    /// <summary>The value of a word in a class; null when it is not of the class, or lacks the capital that it has there.</summary>
    public int? Value(string kind, string word)
    {
        foreach (var entry in _words[word.ToLowerInvariant()])
        {
            if (entry.Class == kind && (!char.IsUpper(entry.Word[0]) || char.IsUpper(word[0])))
            {
                return entry.Value;
            }
        }

        return null;
    }

    public bool Is(string kind, string word) => Value(kind, word) is not null;

    /// <summary>In lower case.</summary>
    public IEnumerable<string> Of(string kind) => _words.Where(group => group.Any(entry => entry.Class == kind)).Select(group => group.Key);
}

using KnowledgeGraph.Articles.Pages;
using KnowledgeGraph.Articles.Words;

namespace KnowledgeGraph.Articles.Bodies;

/// <summary>A list of folded lines (see <see cref="TextShape.Fold"/>), some of them beginnings marked with " *".</summary>
internal sealed class LinePatterns
{
    private const int LongestContinuation = 30;

    private readonly HashSet<string> _whole = new(StringComparer.Ordinal);
    private readonly HashSet<string> _beginnings = new(StringComparer.Ordinal);
    private readonly int _longestBeginning;

    public LinePatterns(string file)
    {
        foreach (var line in WordFile.Lines(file))
        {
            if (line.EndsWith(" *", StringComparison.Ordinal))
            {
                _beginnings.Add(line[..^2]);
                _longestBeginning = Math.Max(_longestBeginning, line.Split(' ').Length - 1);
            }
            else
            {
                _whole.Add(line);
            }
        }
    }

    public bool Match(string folded) => _whole.Contains(folded) || BeginsLikeOne(folded);

    /// <summary>True for a line of the list itself, not one that only begins so.</summary>
    public bool MatchWhole(string folded) => _whole.Contains(folded);

    private bool BeginsLikeOne(string folded)
    {
        var words = folded.Split(' ', LongestContinuation + 1);
        if (words.Length > LongestContinuation)
        {
            return false;
        }

        var end = 0;
        foreach (var word in words.Take(_longestBeginning))
        {
            end += word.Length;
            if (_beginnings.Contains(folded[..end]))
            {
                return true;
            }

            end++;
        }

        return false;
    }
}

namespace KnowledgeGraph.Extraction.Values.Time;

/// <summary>How the words before a time bound it, and which two times are the ends of a stretch.</summary>
internal sealed class TimeRoles(TimeWords words)
{
    private const int MaxFillers = 3;

    private readonly IReadOnlyList<(string[] Words, TimeRole Role)> _roles =
        [.. WordList.Table("time-roles").Select(row => (row[0].Split(' '), Enum.Parse<TimeRole>(row[1])))];

    /// <param name="text">The sentence.</param>
    /// <param name="first">The first lexeme of the time.</param>
    public TimeRole Before(IReadOnlyList<Lexeme> text, int first)
    {
        for (var fillers = 0; fillers <= MaxFillers && first > 0; fillers++, first--)
        {
            if (_roles.FirstOrDefault(role => EndsWith(text, first, role.Words)) is { Words: not null } found)
            {
                return found.Role;
            }

            if (!words.Is("filler", text[first - 1].Text))
            {
                break;
            }
        }

        return TimeRole.At;
    }

    public bool IsRange(IReadOnlyList<Lexeme> text, TimeMatch from, TimeMatch to) => to.First - from.Next == 1 && text[from.Next].Text.ToLowerInvariant() switch
    {
        "-" or "–" or "—" => true,
        "to" or "until" or "till" or "through" or "thru" => Before(text, from.First) != TimeRole.By,
        "and" => from.First > 0 && text[from.First - 1].Is("between"),
        _ => false,
    };

    private static bool EndsWith(IReadOnlyList<Lexeme> text, int end, string[] words) =>
        end >= words.Length && Enumerable.Range(0, words.Length).All(index => text[end - words.Length + index].Is(words[index]));
}

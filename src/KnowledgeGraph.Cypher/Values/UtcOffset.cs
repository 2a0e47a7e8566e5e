using System.Globalization;

namespace KnowledgeGraph.Cypher.Values;

/// <summary>Offsets from UTC, in seconds east of it.</summary>
internal static class UtcOffset
{
    public const int Most = 18 * 3600;

    /// <summary><c>Z</c>, <c>+01:00</c> or, for old local times, <c>+00:53:28</c>.</summary>
    public static string Write(int seconds)
    {
        if (seconds == 0)
        {
            return "Z";
        }

        var (sign, size) = (seconds < 0 ? '-' : '+', Math.Abs(seconds));
        var text = string.Create(CultureInfo.InvariantCulture, $"{sign}{size / 3600:00}:{size / 60 % 60:00}");
        return size % 60 == 0 ? text : text + string.Create(CultureInfo.InvariantCulture, $":{size % 60:00}");
    }
}

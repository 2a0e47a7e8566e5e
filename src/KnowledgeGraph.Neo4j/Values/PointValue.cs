using System.Globalization;

namespace KnowledgeGraph.Neo4j.Values;

/// <summary>A place in a coordinate reference system: 7203 and 9157 are Cartesian, 4326 and 4979 are WGS 84 (longitude first).</summary>
/// <param name="Srid">The system's number.</param>
/// <param name="X">Or longitude, degrees.</param>
/// <param name="Y">Or latitude, degrees.</param>
/// <param name="Z">Or height, metres; null in two dimensions.</param>
public sealed record PointValue(int Srid, double X, double Y, double? Z = null)
{
    /// <exception cref="FormatException">The text is not <c>SRID=4326;POINT (2.0 1.0)</c>.</exception>
    public static PointValue Parse(string text)
    {
        var parts = text.Split(["SRID=", ";POINT Z (", ";POINT (", ")", " "], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length is 3 or 4
            ? new PointValue(
                int.Parse(parts[0], CultureInfo.InvariantCulture), Number(parts[1]), Number(parts[2]), parts.Length == 4 ? Number(parts[3]) : null)
            : throw new FormatException($"'{text}' is no point");
    }

    /// <summary>Well-known text with its reference system: <c>SRID=9157;POINT Z (1.5 2 3)</c>.</summary>
    public override string ToString() => Z is null
        ? string.Create(CultureInfo.InvariantCulture, $"SRID={Srid};POINT ({X:R} {Y:R})")
        : string.Create(CultureInfo.InvariantCulture, $"SRID={Srid};POINT Z ({X:R} {Y:R} {Z:R})");

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}

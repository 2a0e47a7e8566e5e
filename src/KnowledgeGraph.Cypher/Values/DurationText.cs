using System.Globalization;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Cypher.Values;

/// <summary>Reads durations in the two forms of ISO 8601: by units, each signed and with a fraction, or like a date and time.</summary>
internal static partial class DurationText
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const string Amount = @"[+-]?\d{1,18}([.,]\d{1,9})?";

    public static CypherDuration Parse(string text)
    {
        if (ByUnits().Match(text) is { Success: true } units)
        {
            var sign = units.Groups["sign"].ValueSpan is "-" ? -1 : 1;
            return CypherDuration.FromFractions(
                sign * ((Number(units, "Y") * 12) + Number(units, "M")),
                sign * ((Number(units, "W") * 7) + Number(units, "D")),
                sign * ((Number(units, "h") * 3600) + (Number(units, "m") * 60) + Number(units, "s")),
                0);
        }

        if (LikeDateTime().Match(text) is { Success: true } parts)
        {
            return CypherDuration.FromFractions(
                (Number(parts, "Y") * 12) + Number(parts, "M"),
                Number(parts, "D"),
                (Number(parts, "h") * 3600) + (Number(parts, "m") * 60) + Number(parts, "s"),
                0);
        }

        throw RuntimeErrors.Argument("InvalidArgumentValue", $"'{text}' cannot be read as a duration");
    }

    private static decimal Number(Match match, string group) => match.Groups[group].Success
        ? decimal.Parse(match.Groups[group].Value.Replace(',', '.'), CultureInfo.InvariantCulture)
        : 0;

    [GeneratedRegex(
        "^(?<sign>[+-])?P(?=[^T]|T.)((?<Y>" + Amount + ")Y)?((?<M>" + Amount + ")M)?((?<W>" + Amount + ")W)?((?<D>" + Amount
        + ")D)?(T(?=.)((?<h>" + Amount + ")H)?((?<m>" + Amount + ")M)?((?<s>" + Amount + ")S)?)?$",
        Options)]
    private static partial Regex ByUnits();

    [GeneratedRegex(@"^P(?<Y>\d{4})-(?<M>\d\d)-(?<D>\d\d)T(?<h>\d\d):(?<m>\d\d):(?<s>\d\d([.,]\d{1,9})?)$", Options)]
    private static partial Regex LikeDateTime();
}

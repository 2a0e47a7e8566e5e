using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Cli.Browsing;

/// <summary>
/// A style sheet as the command <c>:style</c> takes it: as JSON on one line, since Browser's editor ends a statement at the
/// first semicolon.
/// </summary>
internal static partial class StyleCommand
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="grass">Rules <c>selector { name: value; … }</c>, without comments, which Browser does not know.</param>
    public static string Of(string grass)
    {
        var rules = Rule().Matches(grass).ToDictionary(
            rule => rule.Groups["selector"].Value,
            rule => Declaration().Matches(rule.Groups["body"].Value).ToDictionary(
                declaration => declaration.Groups["name"].Value,
                declaration => declaration.Groups["value"].Value.Trim('"')));
        return ":style " + JsonSerializer.Serialize(rules, Options);
    }

    [GeneratedRegex("""(?<selector>[\w.]+)\s*\{(?<body>(?:"[^"]*"|[^"}])*)\}""", RegexOptions.CultureInvariant)]
    private static partial Regex Rule();

    [GeneratedRegex("""(?<name>[\w-]+):\s*(?<value>"[^"]*"|[^";]+);""", RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();
}
